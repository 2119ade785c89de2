/*
 * The looks of lines. PageParser.g4 defines their roles by position.
 *
 * The lexer reads one line at a time, from its first to its last character that is not white space;
 * EOF is the end of the line. There are two kinds of rules:
 *
 *   - A look ends with EOF: it describes the whole line. Each line has exactly one, the first rule
 *     that matches. A line that no rule matches is a PHRASE if it is short and does not end a
 *     sentence, and PROSE if it does.
 *   - A lead does not end with EOF: it describes how a line opens, such as a glued credit or a
 *     dateline. The longest one counts. It becomes a token of its own, in front of the rest of the
 *     line. Some leads look a few characters ahead; LineLexer says how many.
 *
 * A look does not depend on where the line is, so the default mode has them all. The other modes
 * are never entered: each answers one question about a part of a line (LineLexer).
 *
 * The forms are in the imported grammars, and the words in Vocabulary.
 */
lexer grammar PageLexer;

import Characters, Vocabulary, Calendar, SiteLines, Names, Bylines, Titles, Signatures, Credits, Places, Brackets, Responses, ResponseLines;

tokens {
    // Between two lines: nothing, one blank line (the rule), or more.
    NEWLINE, BLANK, BLANKS,
    // Between two lines of a compact page, where every blank line was dropped.
    LINE_END,
    // Lines that only other lines explain: the headline once more, the lines of a box.
    REPEATED_HEADLINE, NOTICE_LINE,
    // Lines without a shape.
    PHRASE, PROSE,
    // A credit in capitals that is in no list.
    UNLISTED_CREDIT,
    // The text after the label of a stamp without a valid form.
    STAMP_TEXT
}

// ---- the site's own lines

/** A button of the site, on some pages above the header. */
INSTALL : 'Install' EOF ;

SITE_HEADER          : SiteHeader EOF ;
/** With its dash lost, all other characters beyond ASCII are lost too, also the dashes of datelines. */
DASHLESS_SITE_HEADER : DashlessSiteHeader EOF ;
DAMAGED_SITE_HEADER  : DamagedSiteHeader EOF ;

/** Lead: the stamp's label. */
STAMP_LABEL  : StampLabel ;
/** Lead: the day that follows makes it a stamp wherever it is. */
UPDATE_STAMP : FullStampLabel Space* Digit Digit? '/' ;
STAMP_DATE   : StampLabel Space* StampDate EOF ;

OTHER_SITE : OtherSiteMark ;
WEATHER    : Weather EOF ;
PAGER      : Pager EOF ;
FOOTER     : Footer EOF ;

// ---- titles that say what kind of page this is

BRIEFS_TITLE  : ( 'News in Brief' | 'Business in Brief' | 'More Business Headlines' | 'Business Today in Fast Facts' ) EOF ;
REVIEW_TITLE
    : ( 'Press ' [Rr] 'eview' | 'PRESS REVIEW' ) EOF
    | 'A ' [Bb] 'rief ' [Ll] 'ook at ' 'the '? [Ss] 'tories ' [Mm] 'aking ' [Hh] 'eadlines'
    ;
LETTERS_TITLE : 'MAILBOX:' | ( 'Your Letters' | 'Letters' | 'Letters to the Editor' | 'Letters on ' 'the '? TitleCase ) EOF ;
LISTING_TITLE : DayListingTitle EOF ;
AUTHOR_TITLE  : AuthorListingTitle EOF ;

// ---- boxes of the paper

NOTICE_TITLE   : NoticeTitle EOF ;
NOTICE_START   : NoticeStart ;
NOTICE_END     : NoticeEnd ;
SPECIAL_REPORT : SpecialReport ;
READERS_SPACE  : ReadersSpace EOF ;
READERS_ADDRESS : ReadersAddress ;
NOTICE_TEXT    : NoticeText ;
MORE_LETTERS   : MoreLetters EOF ;

// ---- leads: a credit

/** The credit is glued to its caption: `Itar-TassTwo ministers`. */
CREDIT                : Credit CaptionStart ;
CREDIT_BEFORE_WORD    : ( Credit | CourtesyInCapitals ) Upper Lower ;
CREDIT_BEFORE_OPENER  : Credit (SentenceOpener | 'A' | LongWord) ' ' ;
CREDIT_BEFORE_QUOTE   : Credit ['’`] (Upper | '\'') ;
CREDIT_BEFORE_ACRONYM : ShortCredit Acronym NoLatinLetter ;
/** `APEC leaders` is not a photograph by AP of `EC leaders`, nor is `For MTS, the year` one for MT. */
NO_CREDIT             : 'For '? WordLikeCredit NoLatinLetter ;

/** `AP` and more capitals that are not a known acronym: perhaps a credit, perhaps a word. */
DOUBTFUL_CREDIT
    : ShortCredit ( Upper Upper+ ~[A-Za-z\u00C0-\u024F.] | [B-HJ-Z] ~[A-Za-z\u00C0-\u024F.'’] )
    ;
fragment ShortCredit  : 'AP' | 'MT' | 'For MT' ;
/** Two seams in one word, as in `Courtesy Of VimpelComThe ...`: the last one is more likely. */
DOUBTFUL_COURTESY     : CourtesyOf (PlainWord ' ')* SeamedWord Upper Lower ;
/** A word in capitals and the caption's first word: `RNOIn addition to`. */
CAPITALS_CREDIT       : [A-Z] [A-Z]+ SentenceOpener ' ' ;
/** The same before any other word: `EPADivers near the quay`. A name such as `LUKoil` has fewer small letters. */
CAPITALS_SEAM         : [A-Z] [A-Z]+ LongWord ' ' ;
fragment LongWord     : Upper Lower Lower Lower Lower+ ;
/** A seam after words that are not a known credit, before words that open a sentence: `Zarechny TheaterIgor Dver opens`. */
SEAM                  : SeamedCredit (SentenceOpener | 'A') ' ' | PlainWord ' ' SeamedCredit NamePart ' ' NamePart ' ' [a-z] ;
/** A seam that may be inside a word: `VimpelCom said`. */
LOOSE_SEAM            : SeamedCredit Upper Lower ;
/** A courtesy without a seam. */
COURTESY              : CourtesyOf ;

// ---- leads: a dateline

DATELINE      : Place SpacedDash StoryStart ;
/** Without its dash, the agency shows it: `MINSK, Belarus (AP) Police said`. */
AGENCY_DATELINE : City (',' Space* Region)? Space* '(' AgencyName ')' Space+ AnyUpper ;
/** A dateline with nothing after it. */
LONE_DATELINE : Place SpacedDash EOF ;

// ---- letters

RESPONSE : InResponseTo EOF ;
/** `Dear Editor,` above a letter. */
SALUTATION : ( 'Dear ' )? 'Editor' [,:] EOF ;
/** `Letters about the loss of the ferry continue ...`, above the first letter. */
LETTERS_ABOUT : 'Letters about ' ;

// ---- days

/** `July 22, 1998.`: the day of a press review, in a box, or among the entries of a listing. */
DAY_LINE : (Weekday ', ')? Day ' '? [.:]? EOF ;

// ---- who wrote it

BYLINE       : Byline EOF ;
/** The remains of a byline in a listing of 2008. */
STAFF_WRITER : ( 'Staff Writer' 's'? | 'Special to The Moscow Times' ) EOF ;

// ---- credits, names and titles, the most specific form first

PHOTOGRAPHER   : PhotographerLine EOF ;
AGENCY_CREDIT  : CreditedAgency EOF ;
AGENCY         : AgencyName EOF ;
WEB_ADDRESS    : WebAddress EOF ;
CREDIT_LINE    : ( Photographer | Courtesy | CourtesyInCapitals | CourtesyLine | 'Unknown' ) EOF ;
/** `Gent, Ohio`. It is never a title. */
PLACE          : CityAndState EOF ;
NAME           : Name EOF ;
/** A name with its title. */
PERSON         : ( Person (', ' Name)* | Group | Person ', ' Job (', ' Job)* | Persons ) EOF ;
/** `IZVESTIA (14/6/2005)`: a paper with its day. */
PAPER_HEADING  : TitleCase ' (' Digit Digit? [/.] Digit Digit? [/.] Digit Digit (Digit Digit)? ')' EOF ;
SIGN_OFF       : SignOff EOF ;
TITLE          : TitleCase EOF ;

// ---- A line that is one quotation, asked if its first and last characters are quotes.

mode QUOTED_LINE;

/** A quotation is not a heading, even in Title Case: `"Enough!"`. It can be a headline then. */
QUOTED_TITLE
    : OpeningQuote (TitleWord ' '+ ((TitleWord | SmallWord) ' '+)*)? (Upper | Digit) ~[ "”\r\n]* [.,!?] ClosingQuote EOF
    ;
QUOTATION    : OpeningQuote ~["”\r\n]* [.,!?] ClosingQuote EOF ;

// ---- The last bracket of a line, matched from the bracket on.

mode CLOSING_BRACKET;

AGENCY_BRACKET : SignOff EOF ;
/** `(Trud, Jan. 12)`: a day is not a page. */
DAY_BRACKET    : '(' (~[()\r\n]* ' ')? Day ')' '.'? EOF ;
PAGES_BRACKET  : ( PageReferences | PapersWithoutPages ) EOF ;
OTHER_BRACKET  : '(' ~[(\r\n]* ')' '.'? EOF ;

// ---- How a line ends, asked of its last characters.

mode LINE_ENDING;

/** A headline above items: `Business in Brief`, `City Briefs`. */
BRIEFS_ENDING : (~[\r\n]* ~[A-Za-z\r\n])? ( [Ii] [Nn] ' ' [Bb] [Rr] [Ii] [Ee] [Ff] | [Bb] [Rr] [Ii] [Ee] [Ff] [Ss] ) EOF ;
ELLIPSIS     : ~[\r\n]* ( '...' | '. . .' ) LineCloser* EOF ;
SENTENCE_END : ~[\r\n]* ( '.' | [!?,] LineCloser ) LineCloser* EOF ;
fragment LineCloser : ["'”’)] ;

// ---- What is inside a line, asked of a line that can be a caption by its position, a row of a table, a headline of a listing, or a place.

mode INSIDE_LINE;

/** `Region | Turnout | Voters`: pages of other sites have tables. */
COLUMNS : ~[\r\n|]+ ' | ' ~[\r\n|]+ ' | ' ~[\r\n]+ EOF ;
/** `1. Build a Bench`: the parts of one story are numbered, those of a listing are not. */
NUMBERED : Digit Digit? '.' ' ' ~[\r\n]* EOF ;
/** Below a name, the next line cannot be a second place. */
KNOWN_PLACE : KnownPlace EOF ;
SPEECH : ~[\r\n]* [,.!?] ClosingQuote ~[\r\n]* EOF ;

// ---- Whether a caption begins here, asked of two characters after a credit that the user has named.

mode AFTER_CREDIT;

CAPTION_START : ( CaptionStart ~[\r\n]? | ['’`] ( Upper | '\'' ) ) EOF ;

// ---- A dateline without its dash, asked on a page that has lost its dashes.

mode LOST_DASH;

DASHLESS_DATELINE    : DashlessPlace Space+ [0-9"“] | MarkedPlace Space+ AnyUpper ;
DASHLESS_BEFORE_WORD : DashlessCity Space+ (Upper Lower | [AI] ' ') ;
/** `KAZAN, Perm Region, said so`: the second comma shows that this is a sentence. */
DASHLESS_SENTENCE    : City ',' Space* LoneRegion ',' ;

// ---- Whether a name was lost here, asked of a word before ` of, ` or ` to, `.

mode LOST_NAME;

/** Lead: `editor of, a web site`, `by e-mail to, or`. */
NAME_LOST : Office ' of, ' ( 'a' 'n'? | 'the' ) ' ' | [Ee] '-'? 'mail to, ' ;
