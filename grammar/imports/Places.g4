/*
 * Places and datelines: `MOSCOW --`, `GROZNY, Chechnya --`, `SEOUL, South Korea (Reuters) --`.
 */
lexer grammar Places;

/** A city, perhaps a region, perhaps an agency in brackets. */
fragment Place : City (',' Space* Region)? (Space* '(' Agency ')')? ;

/** Capitals: `ST. PETERSBURG`, `ROSTOV-ON-DON`, `UNITED NATIONS`. */
fragment City     : CityWord ((Space | [\-/]) CityWord)* ('-' Digit Digit?)? ;
fragment CityWord : 'Mc'? Capital (Capital | [.'’\u00AD])+ ;

/** `Colorado`, `South Korea`, `Bosnia and Herzegovina`, `Côte d'Ivoire`, `D.C.`, `Svalbard, Norway`, `near Rome`. */
fragment Region
    : (('near' | 'outside' | 'off') Space)? RegionWord ((Space | '-') (RegionWord | SmallRegionWord))* (',' Space RegionWord (Space RegionWord)*)?
    ;
fragment RegionWord : ([dl] ['’])? Capital (Letter | [.'’\u0300-\u036F])* ;
fragment SmallRegionWord : 'of' | 'and' | 'the' | 'de' | 'del' | 'di' | 'da' | 'do' | 'du' | 'la' | 'y' | 'i' | 'e' ;

/** One word can be in small letters: `(dpa)`. */
fragment Agency : Upper (Letter | [.,&/ \-])* | [a-z] [a-z]+ ;

/** A hyphen is a dash only between spaces, since cities have hyphens; so is a `?`, which replaced one in 2001. */
fragment SpacedDash : Space* LongDash Space* | Space+ [?\-] Space+ ;
fragment LongDash   : '--' | '\u2014' | '\u2013' ;

/** A story begins with a capital, a digit or a quote: `IKEA -- which opened in 2000 -- ...` is not a dateline. */
fragment StoryStart : AnyUpper | [0-9"“‘'«([$] ;

/*
 * Datelines that have lost their dash, on a page whose non-ASCII characters are gone. Only the next
 * capital ends the region then: one word, or two such as `South Korea`.
 */
fragment DashlessPlace : DashlessCity | MarkedPlace ;
/** A region or an agency shows that the capitals are a city. Before an agency the region can have any number of words. */
fragment MarkedPlace   : City ',' Space* LoneRegion | City (',' Space* Region)? Space* '(' Agency ')' ;
/** A word of two or three capitals, or an unknown one of four, is an acronym rather than a city. */
fragment DashlessCity
    : [A-Z] [A-Z] [A-Z] [A-Z] [A-Z'’]+ ([ \-] CityWord)*
    | CityWord [ \-] [A-Z] [A-Z] [A-Z] [A-Z'’]* ([ \-] CityWord)*
    | ShortCity
    ;
fragment LoneRegion
    : (('South' | 'North' | 'West' | 'East' | 'Central' | 'New' | 'Saudi' | 'Sri' | 'United') 'ern'? ' ')?
      Upper (AnyLower | ['’])+ ('-' Upper (AnyLower | ['’])+)*
      (' ' ('Region' | 'Republic' | 'Territory' | 'District' | 'Oblast' | 'Autonomous Region'))?
    | (Upper '.')+
    ;

/** Cities of four letters. Other words of four capitals or fewer are acronyms. */
fragment ShortCity
    : 'BAKU' | 'BONN' | 'KIEV' | 'LVIV' | 'OMSK' | 'OSLO' | 'PERM' | 'RIGA' | 'ROME' | 'TULA' | 'TVER'
    ;
