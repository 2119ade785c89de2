/*
 * Photo credits: an agency, a photographer, a web address, a courtesy.
 */
lexer grammar Credits;

fragment Credit : CreditedAgency | Photographer | WebAddress | Courtesy ;

/** `Ivan Petrov / MT`. On a line of its own any agency is accepted. */
fragment Photographer     : Name ' / ' (CreditedAgency | 'for MT') ;
fragment PhotographerLine : Name ' / ' 'for '? Upper (Letter | '-')* (' ' Upper (Letter | '-')*)* ;

/** `www.example.ru`, `example.com/pictures`. A digit at its end would be the caption's. */
fragment WebAddress
    : ('http' 's'? '://')? (WebName '.')+ [a-z] [a-z] [a-z]* ('/' ([a-z0-9_.~-]* [a-z_~-])?)*
    ;
fragment WebName : [A-Za-z0-9] [A-Za-z0-9-]* ;

/** `Courtesy Of` and a name, which ends at the seam: a small letter, then the caption's capital. */
fragment Courtesy           : CourtesyOf (PlainWord ' ')* PlainWord ;
fragment CourtesyInCapitals : CourtesyOf (PlainWord ' ')* Upper Upper+ ;
/** On a line of its own it needs no seam: `Courtesy of Krupa-Art`, `Courtesy Of 20th Century Fox`, `Courtesy of mglin.ru`. */
fragment CourtesyLine       : CourtesyOf CourtesyWord (' ' CourtesyWord (' ' CourtesyWord (' ' CourtesyWord)?)?)? ;
fragment CourtesyWord       : (Upper | Digit) CourtesyEnd? | WebAddress | 'of' | 'the' | 'and' | '&' | 'for' ;
fragment CourtesyEnd        : ~[ \r\n"“”]* ~[ \r\n"“”.,:;!?] ;
/** The second word is misspelt on some pages. */
fragment CourtesyOf         : 'Cou' 'r'? 'tesy ' [Oo] 'f ' ;
fragment PlainWord
    : ('Mc' | 'Mac' | [OD] ['’])? Upper (AnyLower | ['’&.\-])* Lower
    | Upper '.'
    | Upper Upper+
    | 'of' | 'the' | 'and' | '&' | 'for'
    ;
/** The words before a seam, the last of them long enough to be one. */
fragment SeamedCredit : (PlainWord ' ')* Upper Lower Lower Lower Lower+ ;
/** `VimpelCom`, `LUKoil`: capitals inside a word. */
fragment SeamedWord : Upper+ Lower+ (Upper Lower+)+ | Upper Upper+ Lower+ ;

/** The character after a glued credit: a capital, a digit or an opening quote. */
fragment CaptionStart : AnyUpper | Digit | ["“‘«] ;

/** ` (Bloomberg)`, at the end of a brief from 2005 on. */
fragment SignOff : '(' AgencyName ((', ' | '/' | ' and ') AgencyName)* ')' '.'? ;
