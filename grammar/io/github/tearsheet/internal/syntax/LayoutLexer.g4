/*
 * The layout of a page of the archive, line by line, from the top.
 *
 * A mode is a place on the page: its top (where the lexer starts), the stamp's line, what stands
 * below the headline, the opening of the story, the body. Read in this order, the modes are the
 * page.
 *
 * The text of a story has no shape, so nothing looks at it: a rule ends after one character, and
 * its action moves the token's end to the end of the line. Other actions take a token's end back
 * behind what was only looked at (CursorLexer has them all), and a few decide what no grammar can
 * (LineLexer): does this line end as a sentence does, is it the headline once more?
 *
 * A rule ending in _AHEAD has seen a whole form; its parts are then read in a mode of their own.
 */
lexer grammar LayoutLexer;

options { superClass = LineLexer; }

tokens {
    REPEATED_HEADLINE,  // the headline once more, a blank below the first
    LETTERS_PAGE        // no text: what follows are letters, as was seen in a first reading
}

// ---------------------------------------------------------------------------------------------
// The top of the page: the site's own lines, then the headline.
// ---------------------------------------------------------------------------------------------

TOP_SPACE : Space+ -> skip ;
NEWLINE   : Newline ;
BLANK     : Blank ;
BLANKS    : Blanks ;

/** A button of the site, on some pages: a line and a blank before the header. */
INSTALL : 'Install' LineEnd { backToText(); } ;

/** The site's header, on nearly all pages. */
SITE_HEADER : SiteHeader LineEnd { backToText(); } ;

/** With its dash lost, and with it every character of the page beyond ASCII, datelines' dashes too. */
DASHLESS_SITE_HEADER
    : DashlessSiteHeader LineEnd { backToText(); dashesAreLost(); } -> type(DAMAGED_SITE_HEADER)
    ;
/** Decoded wrongly, or cut. */
DAMAGED_SITE_HEADER : DamagedSiteHeader LineEnd { backToText(); } ;

/** `. Last Updated: 07/27/2016`: the day of the site's last change, never that of the story. */
STAMP_LABEL
    : ('.' Space*)? 'Last ' [Uu] 'pdated:' ~[\r\n]* LineEnd { backToColon(); } -> pushMode(STAMP)
    ;

/** Not of this archive: the newer site, or no page's text at all. */
OTHER_SITE : OtherSite { backToFirstLine(); otherSiteIfOnTop(); } ;

// Headlines that tell the kind of page. What stands below them is read as sections.

BRIEFS_HEADLINE
    : ( 'News in Brief' | 'Business in Brief' | 'More Business Headlines' ) LineEnd
      { backToText(); } -> mode(BELOW_TITLE)
    ;
PRESS_REVIEW_HEADLINE
    : ( 'Press Review' LineEnd { backToText(); }
      | 'A brief look at the stories making headlines' { toEndOfLine(); }
      ) -> mode(BELOW_TITLE)
    ;
LETTERS_HEADLINE
    : ( 'MAILBOX:' ~[\r\n]* | 'Your Letters' ) LineEnd { backToText(); } -> mode(BELOW_TITLE)
    ;
/** A day's stories, or an author's: a page of headlines and teasers. */
LISTING_TITLE : ListingTitle LineEnd { backToText(); } -> mode(BELOW_TITLE) ;

/** One line, in Title Case on most pages. */
HEADLINE : TitleCase LineEnd { backToText(); headline(); } ;

/** Or in sentence case; but a line that ends as a sentence does is the story: no headline here. */
UNTITLED : ~[\r\n] { headlineUnlessSentence(); } ;

// ---------------------------------------------------------------------------------------------
// The stamp's line, behind its label.
// ---------------------------------------------------------------------------------------------

mode STAMP;

STAMP_SPACE   : Space+ -> skip ;
STAMP_DATE    : Digit Digit '/' Digit Digit '/' Digit Digit Digit Digit LineEnd { backToText(); } ;
STAMP_TEXT    : ~[\r\n] { toEndOfLine(); } ;

STAMP_NEWLINE : Newline -> type(NEWLINE), popMode ;
STAMP_BLANK   : Blank   -> type(BLANK), popMode ;
/** Two blanks mean that the page has no headline: the story, or a listing's title, comes next. */
STAMP_BLANKS  : Blanks  { belowTwoBlanks(); } -> type(BLANKS) ;

// ---------------------------------------------------------------------------------------------
// Between the headline and the story: one blank as a rule, two or more on some pages.
// ---------------------------------------------------------------------------------------------

mode BELOW_HEADLINE;

HEADLINE_SPACE   : Space+  -> skip ;
HEADLINE_NEWLINE : Newline -> type(NEWLINE), mode(OPENING) ;
HEADLINE_BLANK   : Blank   -> type(BLANK), mode(OPENING) ;
HEADLINE_BLANKS  : Blanks  -> type(BLANKS), mode(OPENING) ;

// ---------------------------------------------------------------------------------------------
// The opening: captions, each on a line, then the first paragraph, perhaps with a dateline.
// ---------------------------------------------------------------------------------------------

mode OPENING;

/** A site line here belongs to the next page; a stamp can be one that slipped down. */
OPENING_INSTALL : 'Install' NextSiteHeader { backToFirstLine(); } -> type(INSTALL), mode(DEFAULT_MODE) ;
OPENING_HEADER  : SiteHeader LineEnd { backToText(); } -> type(SITE_HEADER), mode(DEFAULT_MODE) ;
OPENING_DAMAGED : DamagedSiteHeader LineEnd { backToText(); } -> type(DAMAGED_SITE_HEADER), mode(DEFAULT_MODE) ;
OPENING_STAMP   : LateStamp { backToColon(); } -> type(STAMP_LABEL), pushMode(STAMP) ;

/** Where a page without head was asked for, the opening is its top. */
OPENING_OTHER_SITE : OtherSite { backToFirstLine(); otherSiteIfOnTop(); } ;

OPENING_LISTING : ListingTitle LineEnd { backToText(); listingTitleIfFirst(); } ;
OPENING_NOTICE  : NoticeStart { notice(OPENING, CAPTION); } ;
OPENING_LINK    : SpecialReport { toEndOfLine(); } -> type(NOTICE_LINE), mode(CAPTION) ;

OPENING_FOOTER  : Footer LineEnd { backToText(); } -> type(FOOTER_LINE), mode(CAPTION) ;

/** `In response to "Title," a column by ...`: the page is one of letters, to be read again so. */
LATE_RESPONSE : Response LineEnd { backToText(); } -> mode(OPENING_REST) ;

/**
 * Words that begin as a credit does: `APEC leaders` is no photograph by AP of `EC leaders`. Here and
 * behind other acronyms no Latin letter may follow; ANTLR cannot negate a fragment.
 */
LIKE_CREDIT
    : ( 'APARTMENT' 'S'? | 'APC' | 'APCs' | 'APEC' | 'APK' | 'APTN' | 'APTV' | 'APRIL' | 'MTK' | 'MTS' | 'MTV' | 'MTZ' ) ~[A-Za-z\u00C0-\u024F]
      { backToStart(); toEndOfLine(); } -> type(TEXT), mode(OPENING_REST)
    ;

/**
 * The photo credit, glued to its caption with no space: `Itar-TassTwo ministers`, `AP"To go`. One
 * only before what begins a caption: a capital, a digit or an opening quote.
 */
CREDIT              : Credit CaptionStart       { giveBack(1); } -> mode(CAPTION) ;
CREDIT_BEFORE_WORD  : Credit Upper Lower        { giveBack(2); } -> type(CREDIT), mode(CAPTION) ;
CREDIT_BEFORE_QUOTE : Credit ['’`] (Upper | '\'') { giveBack(2); } -> type(CREDIT), mode(CAPTION) ;
/** Behind a courtesy to a name in capitals only a small letter tells where the caption begins. */
CREDIT_IN_CAPITALS  : CourtesyInCapitals Upper Lower { giveBack(2); } -> type(CREDIT), mode(CAPTION) ;
CREDIT_BEFORE_ACRONYM : ( 'AP' | 'MT' ) Acronym ~[A-Za-z\u00C0-\u024F] { keep(2); } -> type(CREDIT), mode(CAPTION) ;

/** `AP` and more capitals that are no known acronym: perhaps a credit, perhaps a word. */
DOUBTFUL_CREDIT
    : ( 'AP' | 'MT' ) ( Upper Upper+ ~[A-Za-z\u00C0-\u024F.] | [B-HJ-Z] ~[A-Za-z\u00C0-\u024F.'’] ) { keep(2); } -> mode(CAPTION)
    ;
/** Two seams in one word, as in `Courtesy Of VimpelComThe ...`: the last one is more likely. */
DOUBTFUL_COURTESY
    : CourtesyOf (PlainWord ' ')* SeamedWord Upper Lower { giveBack(2); } -> type(DOUBTFUL_CREDIT), mode(CAPTION)
    ;

/** Photographer and agency on a line of their own, also in the body; the caption may follow. */
PHOTOGRAPHER_LINE
    : PhotographerLine LineEnd { backToText(); } -> mode(CAPTION)
    ;

/** The credit alone on its line; the story follows on the next. */
CREDIT_LINE
    : ( Credit | CourtesyInCapitals | CourtesyOf (PlainWord ' ')* SeamedWord | 'Unknown' ) LineEnd
      { backToText(); } -> mode(CAPTION)
    ;

/** A bare name: a restaurant was seen. A credit, or a caption that is a name. */
NAME_LINE
    : Name LineEnd { backToText(); } -> mode(OPENING_REST)
    ;

/** A courtesy without a seam, or a seam behind a word that is no known credit. */
DOUBTFUL_CAPTION
    : ( CourtesyOf | Upper Lower Lower Lower Lower+ Upper Lower )
      { toEndOfLine(); } -> mode(OPENING_REST)
    ;

DATELINE_AHEAD
    : Dateline { datelineAhead(true); } -> skip, mode(OPENING_REST), pushMode(DATELINE)
    ;
TEXT : ~[\r\n] { toEndOfLine(); } -> mode(OPENING_REST) ;

// What follows a credit: the caption's text, then the line's end. The next line is still opening.

mode CAPTION;

CAPTION_SPACE   : Space+  -> skip ;
CAPTION_TEXT    : ~[\r\n] { toEndOfLine(); } -> type(TEXT) ;
CAPTION_NEWLINE : Newline -> type(NEWLINE), mode(OPENING) ;
CAPTION_BLANK   : Blank   -> type(BLANK), mode(OPENING) ;
CAPTION_BLANKS  : Blanks  -> type(BLANKS), mode(OPENING) ;

// The rest of any other line of the opening. A single newline parts a caption from the story, so
// the next line is opening still; a blank parts paragraphs, so the next line is body.

mode OPENING_REST;

OPENING_REST_SPACE : Space+  -> skip ;
OPENING_REST_TEXT  : ~[\r\n] { toEndOfLine(); } -> type(TEXT) ;
OPENING_NEWLINE    : Newline { belowOpeningLine(); } -> type(NEWLINE) ;
OPENING_BLANK      : Blank   { nextBodyLine(); } -> type(BLANK) ;
OPENING_BLANKS     : Blanks  { nextBodyLine(); } -> type(BLANKS) ;

// ---------------------------------------------------------------------------------------------
// The dateline: the place that opens a story. Entered when a whole one is ahead.
//     MOSCOW --    GROZNY, Chechnya --    MOSCOW (AP) --    SEOUL, South Korea (Reuters) --
// ---------------------------------------------------------------------------------------------

mode DATELINE;

CITY : City -> mode(BEHIND_CITY) ;

mode BEHIND_CITY;

DATELINE_SPACE : Space+ -> skip ;
COMMA   : ',' Space* { region(); } ;
LPAREN  : '(' Agency ')' { keep(1); } -> mode(AGENCY_NAME) ;
/** ` -- ` on most pages, a dash proper in 2000-01, `?` where one was lost; a hyphen between spaces. */
DASH    : Dash -> popMode ;
/** No dash at all, on a page that lost all of them: the story begins. */
NO_DASH : . { backToStart(); } -> skip, popMode ;

// Behind a region, and behind an agency: no comma leads to another region.

mode BEHIND_PLACE;

PLACE_SPACE   : Space+ -> skip ;
PLACE_LPAREN  : '(' Agency ')' { keep(1); } -> type(LPAREN), mode(AGENCY_NAME) ;
PLACE_DASH    : Dash -> type(DASH), popMode ;
PLACE_NO_DASH : . { backToStart(); } -> skip, popMode ;

// On a page that lost its dashes, each line of the opening and of a section is looked at for a
// dateline without one; if there is none, it is read as elsewhere.

mode DASHLESS_OPENING;

DASHLESS_DATELINE_AHEAD : DashlessDateline { datelineAhead(false); } -> skip, mode(OPENING_REST), pushMode(DATELINE) ;
NO_DATELINE : ( . | DashlessSentence ) { backToStart(); } -> skip, mode(OPENING) ;

mode DASHLESS_SECTIONS;

DASHLESS_ITEM_DATELINE_AHEAD : DashlessDateline { datelineAhead(false); } -> skip, mode(SECTION_TEXT), pushMode(DATELINE) ;
NO_ITEM_DATELINE : ( . | DashlessSentence ) { backToStart(); } -> skip, mode(SECTIONS) ;

mode REGION_NAME;

REGION : Region -> mode(BEHIND_PLACE) ;

// Where the dash is lost nothing ends the region but the next capital: one word, or two such as
// `South Korea`.

mode LONE_REGION_NAME;

LONE_REGION : LoneRegion -> type(REGION), mode(BEHIND_PLACE) ;

mode AGENCY_NAME;

AGENCY : Agency ;
RPAREN : ')' -> mode(BEHIND_PLACE) ;

// ---------------------------------------------------------------------------------------------
// The body: a paragraph a line. What else has a shape stands on a short line, so that only those
// are looked at; a long line is prose, of which only the head can be a dateline.
// ---------------------------------------------------------------------------------------------

mode BODY;

BODY_INSTALL : 'Install' NextSiteHeader { backToFirstLine(); } -> type(INSTALL), mode(DEFAULT_MODE) ;
BODY_HEADER  : SiteHeader LineEnd { backToText(); } -> type(SITE_HEADER), mode(DEFAULT_MODE) ;
BODY_DAMAGED : DamagedSiteHeader LineEnd { backToText(); } -> type(DAMAGED_SITE_HEADER), mode(DEFAULT_MODE) ;
BODY_STAMP   : LateStamp { backToColon(); } -> type(STAMP_LABEL), pushMode(STAMP) ;

BODY_NOTICE : NoticeStart { notice(BODY, BODY_REST); } ;
BODY_LINK   : SpecialReport { toEndOfLine(); } -> type(NOTICE_LINE), mode(BODY_REST) ;
BODY_FOOTER : Footer LineEnd { backToText(); } -> type(FOOTER_LINE), mode(BODY_REST) ;

BODY_RESPONSE : Response LineEnd { backToText(); } -> type(LATE_RESPONSE), mode(BODY_REST) ;

BODY_PHOTOGRAPHER : PhotographerLine LineEnd { backToText(); } -> type(PHOTOGRAPHER_LINE), mode(BODY_REST) ;

BODY_DATELINE_AHEAD : Dateline { datelineAhead(true); } -> skip, mode(BODY_REST), pushMode(DATELINE) ;
BODY_TEXT     : ~[\r\n] { toEndOfLine(); } -> type(TEXT), mode(BODY_REST) ;

// A long line: prose, unless its first words say otherwise.

mode PROSE;

PROSE_NOTICE   : NoticeStart { notice(BODY, BODY_REST); } ;
PROSE_RESPONSE : Response LineEnd { backToText(); } -> type(LATE_RESPONSE), mode(BODY_REST) ;
PROSE_LINK     : SpecialReport { toEndOfLine(); } -> type(NOTICE_LINE), mode(BODY_REST) ;
PROSE_DATELINE_AHEAD : Dateline { datelineAhead(true); } -> skip, mode(BODY_REST), pushMode(DATELINE) ;
PROSE_TEXT     : ~[\r\n] { toEndOfLine(); } -> type(TEXT), mode(BODY_REST) ;

// What follows a line's head, and its end.

mode BODY_REST;

BODY_SPACE     : Space+  -> skip ;
BODY_REST_TEXT : ~[\r\n] { toEndOfLine(); } -> type(TEXT) ;
BODY_NEWLINE   : Newline { nextBodyLine(); } -> type(NEWLINE) ;
BODY_BLANK     : Blank   { nextBodyLine(); } -> type(BLANK) ;
BODY_BLANKS    : Blanks  { nextBodyLine(); } -> type(BLANKS) ;

// ---------------------------------------------------------------------------------------------
// Pages of sections: briefs, press reviews, letters, listings. Any line can be a heading, and the
// last bracket of a line can hold the agency or the pages of a newspaper.
// ---------------------------------------------------------------------------------------------

mode BELOW_TITLE;

TITLE_SPACE   : Space+  -> skip ;
TITLE_NEWLINE : Newline -> type(NEWLINE), mode(SECTIONS) ;
TITLE_BLANK   : Blank   -> type(BLANK), mode(SECTIONS) ;
TITLE_BLANKS  : Blanks  -> type(BLANKS), mode(SECTIONS) ;

mode SECTIONS;

SECTIONS_INSTALL : 'Install' NextSiteHeader { backToFirstLine(); } -> type(INSTALL), mode(DEFAULT_MODE) ;
SECTIONS_HEADER  : SiteHeader LineEnd { backToText(); } -> type(SITE_HEADER), mode(DEFAULT_MODE) ;
SECTIONS_DAMAGED : DamagedSiteHeader LineEnd { backToText(); } -> type(DAMAGED_SITE_HEADER), mode(DEFAULT_MODE) ;
SECTIONS_STAMP   : LateStamp { backToColon(); } -> type(STAMP_LABEL), pushMode(STAMP) ;

SECTIONS_NOTICE : NoticeStart { notice(SECTIONS, SECTION_REST); } ;
SECTIONS_LINK   : SpecialReport { toEndOfLine(); } -> type(NOTICE_LINE), mode(SECTION_REST) ;

/** The end of a listing, where it was stored. */
FOOTER_LINE : Footer LineEnd { backToText(); } -> mode(SECTION_REST) ;

RESPONSE_AHEAD : Response LineEnd { backToStart(); } -> skip, mode(SECTION_REST), pushMode(RESPONSE) ;

/** In 2001 the agency of a brief stands on a line of its own, below the heading. */
SOURCE_LINE : SourceName LineEnd { backToText(); } -> mode(SECTION_REST) ;

/** `IZVESTIA (14/6/2005)`: in 1999 and 2005, before what a newspaper wrote. */
PAPER_HEADING
    : TitleCase ' (' Digit Digit? [/.] Digit Digit? [/.] Digit Digit (Digit Digit)? ')' LineEnd
      { backToText(); } -> mode(SECTION_REST)
    ;

/** Who signs a letter, and from where: `Ivan Petrov`, `Boston, Massachusetts`. Or a heading. */
PERSON_LINE : ( Person (', ' Name)* | 'Name withheld' ) LineEnd { backToText(); } -> mode(SECTION_REST) ;

/** What somebody says is no heading, short as it may be: `"Enough!"`. */
QUOTATION
    : ["“] ~["”\r\n]* [.,!?] ["”] LineEnd { backToText(); } -> type(TEXT), mode(SECTION_REST)
    ;

/** A heading: short, in Title Case, no full stop. */
TITLE_LINE : TitleCase LineEnd { backToText(); } -> mode(SECTION_REST) ;

SECTIONS_SIGN_OFF : SignOff LineEnd { backToText(); } -> type(SIGN_OFF), mode(SECTION_REST) ;
ITEM_DATELINE_AHEAD : Dateline { datelineAhead(true); } -> skip, mode(SECTION_TEXT), pushMode(DATELINE) ;
SECTIONS_TEXT     : ~[\r\n] { toLastBracket(); } -> type(TEXT), mode(SECTION_TAIL) ;

// A line that is too long for a heading, or not in Latin letters.

mode SECTION_PROSE;

SECTION_NOTICE   : NoticeStart { notice(SECTIONS, SECTION_REST); } ;
SECTION_LINK     : SpecialReport { toEndOfLine(); } -> type(NOTICE_LINE), mode(SECTION_REST) ;
SECTION_DATELINE_AHEAD : Dateline { datelineAhead(true); } -> skip, mode(SECTION_TEXT), pushMode(DATELINE) ;
SECTION_LONG     : ~[\r\n] { toLastBracket(); } -> type(TEXT), mode(SECTION_TAIL) ;

// What follows a dateline.

mode SECTION_TEXT;

SECTION_SPACE   : Space+  -> skip ;
SECTION_ITEM    : ~[\r\n] { toLastBracket(); } -> type(TEXT), mode(SECTION_TAIL) ;
SECTION_NO_TEXT : [\r\n] { backToStart(); } -> skip, mode(SECTION_REST) ;

// What a line ends with, from its last bracket on.

mode SECTION_TAIL;

TAIL_SPACE      : Space+ -> skip ;
/** ` (Bloomberg)`, from 2005 at the end of a brief; once glued to the full stop. */
SIGN_OFF        : SignOff LineEnd { backToText(); } -> mode(SECTION_REST) ;
/** `(1,2, Kommersant, 1,4)`: where a press review found it. */
REFERENCES_AHEAD : PageReferences LineEnd { backToStart(); } -> skip, mode(REFERENCES) ;
TAIL_TEXT       : ~[\r\n] { toEndOfLine(); } -> type(TEXT), mode(SECTION_REST) ;
TAIL_END        : [\r\n] { backToStart(); } -> skip, mode(SECTION_REST) ;

mode REFERENCES;

REFERENCES_SPACE : Space+ -> skip ;
OPEN_REFERENCES  : '(' ;
PAGE             : PageNumber ;
PAPER            : Paper ;
REFERENCE_COMMA  : [,;] ;
CLOSE_REFERENCES : ')' '.'? -> mode(SECTION_REST) ;
REFERENCES_END   : [\r\n] { backToStart(); } -> skip, mode(SECTION_REST) ;

// The line's end.

mode SECTION_REST;

SECTION_REST_SPACE : Space+  -> skip ;
SECTION_NEWLINE    : Newline -> type(NEWLINE), mode(SECTIONS) ;
SECTION_BLANK      : Blank   -> type(BLANK), mode(SECTIONS) ;
SECTION_BLANKS     : Blanks  -> type(BLANKS), mode(SECTIONS) ;

// ---------------------------------------------------------------------------------------------
// What a letter responds to.
//     In response to "Title," a column by Somebody on Oct. 29.
// ---------------------------------------------------------------------------------------------

mode RESPONSE;

IN_RESPONSE : 'In response to ' ["“] -> mode(RESPONSE_TITLE_QUOTE) ;

mode BEHIND_RESPONSE_TITLE;

RESPONSE_SPACE : Space+ -> skip ;
BY             : 'by' Space+ -> mode(RESPONSE_AUTHOR) ;
RESPONSE_DATE  : Month ' ' Digit Digit? (', ' Digit Digit Digit Digit)? ;
RESPONSE_WORD  : ( ~[ \t\r\n.,] | '.' ~[ \t\r\n] )+ | [.,] ;
RESPONSE_END   : [\r\n] { backToStart(); } -> skip, popMode ;

mode RESPONSE_TITLE_QUOTE;

/** Empty on some pages. The comma before the closing quote is not the title's. */
RESPONSE_TITLE : ( ~["”,\r\n] | ',' ~["”\r\n] )+ ;
CLOSING_QUOTE  : ','? ["”] -> mode(BEHIND_RESPONSE_TITLE) ;

mode RESPONSE_AUTHOR;

AUTHOR        : Author -> mode(BEHIND_RESPONSE_TITLE) ;
NO_AUTHOR     : ~[\r\n] { backToStart(); } -> skip, mode(BEHIND_RESPONSE_TITLE) ;
NO_AUTHOR_END : [\r\n] { backToStart(); } -> skip, mode(BEHIND_RESPONSE_TITLE) ;

// ---------------------------------------------------------------------------------------------
// A box of the paper's own: lines joined by single newlines, to its last line or to a blank.
// ---------------------------------------------------------------------------------------------

mode NOTICE;

NOTICE_SPACE   : Space+ -> skip ;
NOTICE_NEWLINE : Newline -> type(NEWLINE) ;
NOTICE_BLANK   : Blank   -> type(BLANK), popMode ;
NOTICE_BLANKS  : Blanks  -> type(BLANKS), popMode ;
NOTICE_END     : 'Email the Opinion Page Editor' { toEndOfLine(); } -> type(NOTICE_LINE), mode(BELOW_NOTICE) ;
NOTICE_LINE    : ~[\r\n] { toEndOfLine(); } ;

mode BELOW_NOTICE;

CLOSED_SPACE   : Space+ -> skip ;
CLOSED_NEWLINE : Newline -> type(NEWLINE), popMode ;
CLOSED_BLANK   : Blank   -> type(BLANK), popMode ;
CLOSED_BLANKS  : Blanks  -> type(BLANKS), popMode ;

// ---------------------------------------------------------------------------------------------
// Between two lines of text: their distance, with all white space around it. (A CR and an LF could
// be two line ends; Newline stands before Blank wherever both are, so that they are one.)
// ---------------------------------------------------------------------------------------------

fragment Newline : Space* Eol Space* ;
fragment Blank   : Space* Eol Space* Eol Space* ;
fragment Blanks  : Space* Eol Space* Eol (Space* Eol)+ Space* ;

fragment Eol     : '\r\n' | '\n' | '\r' ;
fragment LineEnd : Space* ([\r\n] | EOF) ;
fragment Space   : [\p{Zs}\t\u000B\f\uFEFF] ;

// ---------------------------------------------------------------------------------------------
// The site's header.
// ---------------------------------------------------------------------------------------------

fragment SiteHeader         : SiteHeaderStart ' them \u2014 right on your browser' ;
fragment DashlessSiteHeader : SiteHeaderStart ' them' ' '+ 'right on your browser' ;
/** Cut behind its first words, or with something else for its dash; but no sentence that begins as it does. */
fragment DamagedSiteHeader  : SiteHeaderStart (' them' ~[A-Za-z,.\r\n]*)? [a-z ]* ;
fragment SiteHeaderStart    : 'Get the latest updates as we post' ;
/** A stamp further down: one that slipped, or that of the next page. */
fragment LateStamp          : '. Last Updated:' Space* Digit Digit? '/' ;
/** The line ends behind `Install`, and the next line of text begins as the header does. */
fragment NextSiteHeader     : (Space* Eol)+ Space* SiteHeaderStart ;

// ---------------------------------------------------------------------------------------------
// Notices, listings, footers.
// ---------------------------------------------------------------------------------------------

fragment NoticeStart   : 'To Our Readers' LineEnd | 'HAS SOMETHING you' ;
fragment SpecialReport : 'Click here to read our special report' ;
fragment OtherSite     : 'Support The Moscow Times!' ~[\r\n]* LineEnd | '<!' | '<?xml' | '<html' ;
fragment ListingTitle  : 'Free access archive' | 'Articles by ' TitleCase ;
fragment Footer        : 'Most Read' | 'Moscow Directory' ;

// ---------------------------------------------------------------------------------------------
// Sections.
// ---------------------------------------------------------------------------------------------

fragment SourceName
    : 'The Associated Press' | 'Associated Press' | 'The Moscow Times' | 'Reuters' | 'Interfax'
    | 'Bloomberg' | 'Bloomberg News' | 'Itar-Tass' | 'Los Angeles Times' | 'The Los Angeles Times'
    | 'AP' | 'MT' | 'LAT' | 'AFP' | 'NYT' | 'WP' | 'SPT' | 'FT' | 'Combined Reports' | 'Agence France Presse'
    | 'The New York Times' | 'The Washington Post' | 'The St. Petersburg Times' | 'Vedomosti' | 'RIA Novosti'
    | 'Dow Jones' | 'Prime-Tass'
    ;
fragment SignOff : '(' SourceName ((', ' | '/' | ' and ') SourceName)* ')' '.'? ;

fragment PageReferences
    : '(' Space* (Paper BetweenReferences)* PageNumber (BetweenReferences (PageNumber | Paper))*
      [,;]? Space* (')' '.'?)?
    ;
fragment BetweenReferences : [,;] Space* | Space+ ;
fragment PageNumber     : [A-Z]? Digit Digit? ([\-–] Digit Digit?)? ;
fragment Paper          : Upper PaperLetter* (' ' Letter PaperLetter*)* ;
fragment PaperLetter    : Letter | ['’\-] ;

/** The line says no more than what it responds to; a sentence that begins so is text. */
fragment Response
    : 'In response to ' Quoted (' and ' Quoted)* ','? (ResponseKind ResponseAuthor? | ResponseAuthor) ResponseDay? '.'?
    ;
fragment Quoted         : ["“] ~["”\r\n]* ["”] ;
/** ` a column`, ` an opinion piece`, ` articles`. */
fragment ResponseKind   : (' a' 'n'?)? ' ' LowerWord (' ' LowerWord (' ' LowerWord)?)? ;
fragment ResponseAuthor : ' by ' Author ;
fragment Author         : AuthorWord ((' ' | ' and ') (AuthorWord | Particle))* ;
fragment AuthorWord     : NameWord | Upper Lower '.' ;
fragment ResponseDay    : (' on ' | ' of ') Month ' ' Digit Digit? (', ' Digit Digit Digit Digit)? (' and ' Digit Digit?)? ;
fragment LowerWord      : [a-z] [a-z\-]* ;
fragment Month
    : 'Jan.' | 'Feb.' | 'March' | 'April' | 'May' | 'June' | 'July' | 'Aug.' | 'Sept.' | 'Oct.' | 'Nov.' | 'Dec.'
    | 'January' | 'February' | 'August' | 'September' | 'October' | 'November' | 'December'
    ;

// ---------------------------------------------------------------------------------------------
// Credits.
// ---------------------------------------------------------------------------------------------

fragment Credit : CreditAgency | Photographer | WebAddress | Courtesy ;

fragment CreditAgency
    : 'AP' | 'MT' | 'Itar-Tass' | 'ITAR-Tass' | 'ITAR-TASS' | 'Reuters' | 'Interfax' | 'Bloomberg' | 'AFP'
    | 'Kommersant' | 'RIA Novosti' | 'RIA-Novosti' | 'Vedomosti'
    ;

/** `Ivan Petrov / MT`. On a line of its own any agency will do. */
fragment Photographer     : Name ' / ' (CreditAgency | 'For MT') ;
fragment PhotographerLine : Name ' / ' Upper (Letter | '-')* (' ' Upper (Letter | '-')*)* ;

/** `www.example.ru`, `example.com/pictures`. No digit ends one: it would be the caption's. */
fragment WebAddress
    : ('http' 's'? '://')? (WebName '.')+ [a-z] [a-z] [a-z]* ('/' ([a-z0-9_.~-]* [a-z_~-])?)*
    ;
fragment WebName : [A-Za-z0-9] [A-Za-z0-9-]* ;

/** `Courtesy Of` and a name, whose end is the seam: a small letter, then the caption's capital. */
fragment Courtesy           : CourtesyOf (PlainWord ' ')* PlainWord ;
fragment CourtesyInCapitals : CourtesyOf (PlainWord ' ')* Upper Upper+ ;
fragment CourtesyOf         : 'Courtesy ' [Oo] 'f ' ;
fragment PlainWord
    : ('Mc' | 'Mac' | [OD] ['’])? Upper (AnyLower | ['’&.\-])* Lower
    | Upper '.'
    | Upper Upper+
    | 'of' | 'the' | 'and' | '&' | 'for'
    ;
/** `VimpelCom`, `LUKoil`: capitals inside. */
fragment SeamedWord : Upper+ Lower+ (Upper Lower+)+ | Upper Upper+ Lower+ ;

fragment CaptionStart : Upper | Digit | ["“‘«] ;

/**
 * Acronyms of the news, which begin captions: `APNATO troops on parade`. Some of them look like a
 * credit and more, see LIKE_CREDIT: there the line begins with the acronym, here with the credit.
 */
fragment Acronym
    : 'APEC' | 'CEO' | 'CIA' | 'CIS' | 'CSKA' | 'DJ' | 'EU' | 'FBI' | 'FIFA' | 'FSB' | 'GAZ' | 'IMF' | 'ISS'
    | 'KGB' | 'LDPR' | 'MTK' | 'MTS' | 'MVD' | 'NATO' | 'NTV' | 'OMON' | 'OPEC' | 'OSCE' | 'PACE' | 'RAO'
    | 'TV' | 'UEFA' | 'UES' | 'UN' | 'US' | 'USSR' | 'VAZ' | 'WTO' | 'ZIL'
    ;

// ---------------------------------------------------------------------------------------------
// Datelines. A hyphen is a dash only between spaces, for cities have hyphens; so is a `?`.
// ---------------------------------------------------------------------------------------------

fragment Dateline
    : City (',' Space* Region)? (Space* '(' Agency ')')? ( Space* LongDash Space* | Space+ [?\-] Space+ ) StoryStart
    ;

/** A story begins with a capital: `IKEA -- which opened in 2000 -- ...` is no dateline. */
fragment StoryStart : AnyUpper | [0-9"“‘'«([$\r\n] | EOF ;

/** One whose dash is gone, and perhaps not the space on its other side. */
fragment DashlessDateline
    : DashlessCity Space+ (Upper Lower | [AI] ' ' | [0-9"“])
    | City (',' Space* LoneRegion) (Space* '(' Agency ')')? Space+ (AnyUpper | [0-9"“])
    | City Space* '(' Agency ')' Space+ (AnyUpper | [0-9"“])
    ;
/** `KAZAN, Perm Region, said so`: a second comma, so that no place opens the story. */
fragment DashlessSentence : City ',' Space* LoneRegion ',' ;
/** A word of two or three capitals, or a known one of four, is an acronym rather than a city. */
fragment DashlessCity
    : [A-Z] [A-Z] [A-Z] [A-Z] [A-Z'’]+ ([ \-] CityWord)*
    | CityWord [ \-] [A-Z] [A-Z] [A-Z] [A-Z'’]* ([ \-] CityWord)*
    | 'BAKU' | 'BONN' | 'KIEV' | 'LVIV' | 'OMSK' | 'OSLO' | 'PERM' | 'RIGA' | 'ROME' | 'TULA' | 'TVER'
    ;

fragment Dash     : LongDash | [?\-] ;
fragment LongDash : '--' | '\u2014' | '\u2013' ;

/** Capitals: `ST. PETERSBURG`, `ROSTOV-ON-DON`, `UNITED NATIONS`. */
fragment City     : CityWord ([ \-/] CityWord)* ('-' Digit Digit?)? ;
fragment CityWord : 'Mc'? [A-Z] [A-Z.'’]+ ;

/** `Colorado`, `South Korea`, `Bosnia and Herzegovina`, `D.C.`, `Svalbard, Norway`, `near Rome`. */
fragment Region
    : (('near' | 'outside' | 'off') ' ')? RegionWord ([ \-] (RegionWord | 'of' | 'and' | 'the'))* (', ' RegionWord (' ' RegionWord)*)?
    ;
fragment RegionWord : Upper (Letter | [.'’])* ;
fragment LoneRegion
    : (('South' | 'North' | 'West' | 'East' | 'Central' | 'New' | 'Saudi' | 'Sri' | 'United') 'ern'? ' ')?
      Upper (AnyLower | ['’])+ ('-' Upper (AnyLower | ['’])+)*
      (' ' ('Region' | 'Republic' | 'Territory' | 'District' | 'Oblast' | 'Autonomous Region'))?
    | (Upper '.')+
    ;

fragment Agency : Upper (Letter | [.,&/ \-])* ;

// ---------------------------------------------------------------------------------------------
// Lines in Title Case: each word begins with a capital or a digit, but for the small ones.
// ---------------------------------------------------------------------------------------------

fragment TitleCase
    : (TitleWord ' '+ ((TitleWord | SmallWord) ' '+)*)? LastTitleWord
    ;
/** `iPod` begins with a capital too, its second letter. */
fragment TitleWord     : OpeningMark* (Upper | Digit | Lower Upper) ~[ \r\n\t]* ;
/** No full stop ends a title, but for that of an abbreviation. */
fragment LastTitleWord
    : OpeningMark* (Upper | Digit) (~[ \r\n\t]* ~[ \r\n\t.,:;])?
    | OpeningMark* (Upper | Digit) ~[ \r\n\t]* '...'
    | OpeningMark* (Upper | Digit) ~[ \r\n\t]* ' . . .'
    | (Upper '.')+ | 'p.m.' | 'a.m.' | 'al.' | 'etc.' | 'Inc.' | 'Co.' | 'Corp.' | 'Ltd.' | 'Jr.' | 'Sr.'
    | 'up' | 'off' | 'out' | 'on' | 'in'
    ;
fragment OpeningMark   : ["'‘“([$«] ;
fragment SmallWord
    : 'a' | 'a.m.' | 'p.m.' | 'after' | 'amid' | 'an' | 'and' | 'as' | 'at' | 'be' | 'but' | 'by' | 'de' | 'for' | 'from' | 'if'
    | 'i' | 'in' | 'into' | 'na' | 'v' | 'is' | 'it' | 'its' | 'la' | 'no' | 'nor' | 'not' | 'of' | 'off' | 'on' | 'or' | 'out'
    | 'over' | 'per' | 'so' | 'than' | 'the' | 'to' | 'up' | 'via' | 'vs' | 'vs.' | 'with' | 'yet'
    | '-' | '--' | '\u2014' | '\u2013' | '&' | '/' | '?'
    ;

/** With what stands before and behind a name: `Dr. Irina Lukina`, `Yegor Mukhin, Jr.` */
fragment Person   : (('Dr' | 'Prof' | 'Mr' | 'Mrs' | 'Ms' | 'Rev') '. ')? Name (','? ' ' [JS] 'r.')? ;
/** One to four words of a name: `Cafe Birch`, `Ivan Petrov`. */
fragment Name     : NameWord (NextName (NextName NextName?)?)? ;
fragment NextName : (' ' Particle)* ' ' NameWord ;
fragment Particle : 'al' | 'bin' | 'da' | 'de' | 'del' | 'della' | 'der' | 'di' | 'la' | 'van' | 'von' ;
fragment NameWord : NamePart ('-' NamePart)* | Upper Upper+ | Upper '.' (Upper '.')* ;
fragment NamePart : ('Mc' | 'Mac' | [OD] ['’])? Upper Lower* ;

/** Of Latin letters: nothing that is looked for begins with others. */
fragment Upper   : [A-Z\u00C0-\u00DE] ;
fragment Lower   : [a-z\u00DF-\u00FF] ;
fragment Digit   : [0-9] ;

/**
 * Of Latin, Greek or Cyrillic letters, by their blocks. Where a block has capitals and small letters
 * in turn, all are taken for either: Unicode's own sets have 600 ranges each, and the time in which
 * ANTLR builds a set grows with their square.
 */
fragment Letter   : [A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u0370-\u052F\u1E00-\u1EFF] ;
fragment AnyUpper : [A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100-\u024F\u0370-\u03AB\u0400-\u042F\u0460-\u052F\u1E00-\u1EFF] ;
fragment AnyLower : [a-z\u00DF-\u00F6\u00F8-\u02C1\u03AC-\u03FF\u0430-\u052F\u1E00-\u1EFF] ;
