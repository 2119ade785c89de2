/*
 * The layout of a page of the archive: which parts follow which.
 *
 *     Get the latest updates as we post them — right on your browser      siteHeader
 *
 *     . Last Updated: 07/27/2016                                          updateStamp
 *
 *     Headline of the Story                                               headline
 *
 *     Itar-TassTwo ministers, left, speaking Thursday in the capital.     caption
 *     CITY, Region -- The story opens here.                               paragraph, with a dateline
 *
 *     The next paragraph.                                                 paragraph
 *
 * Every text is a page: each part can be missing, and what is in the wrong place is accepted where
 * it stands. What is wrong is said later, by those who build and check the page.
 */
parser grammar LayoutParser;

options { tokenVocab = LayoutLexer; }

/** One page, to the end of the text or to where the next page's site lines begin. */
page
    : gap? siteHeader? updateStamp headline? story?                 # inOrder
    | gap? updateStamp siteHeader headline? story?                  # headerBelowStamp
    | gap? siteHeader? headline? story? (updateStamp story?)?       # stampMissingOrBelow
    ;

/** What parts two lines of text. */
gap
    : NEWLINE       // nothing but the line's end
    | blank
    ;

blank
    : BLANK         // one blank line: the rule
    | BLANKS        // more
    ;

siteHeader
    : (siteLine gap?)+
    ;

siteLine
    : INSTALL               # install
    | SITE_HEADER           # header
    | DAMAGED_SITE_HEADER   # damagedHeader
    ;

/** One line; more than one is a fault of the page. */
updateStamp
    : (stampLine gap?)+
    ;

stampLine
    : STAMP_LABEL (date=STAMP_DATE | text=STAMP_TEXT)?
    ;

headline
    : text=HEADLINE gap?
    ;

/**
 * Captions and paragraphs. A caption without a credit is known by its place alone: a line that one
 * newline parts from the first paragraph, where blanks part the paragraphs. So it stands above a
 * paragraph with a dateline, above a single paragraph, or above more if a blank follows them.
 */
story
    : creditedCaptions (doubtfulCaption NEWLINE)? paragraphs?                   # captioned
    | doubtfulCaption NEWLINE creditedCaptions? paragraphs?                     # doubtfullyCaptioned
    | (bareCaption NEWLINE)+ datelinedParagraph (gap block?)*                   # captionAboveDateline
    | bareCaption NEWLINE paragraph (blank paragraphs?)?                        # captionAboveParagraph
    | bareCaption NEWLINE paragraph (NEWLINE paragraph)+ blank paragraphs       # captionAboveBlock
    | paragraphs                                                                # plain
    ;

/** Captions that their credits tell, whatever parts them from the story. */
creditedCaptions
    : (photograph NEWLINE | caption gap?)+
    ;

caption
    : credit=CREDIT text=TEXT       // glued: `APTwo ministers`
    | credit=CREDIT_LINE            // the credit alone
    | credit=PHOTOGRAPHER_LINE
    ;

/** One that only the newline below it tells, too. */
doubtfulCaption
    : credit=DOUBTFUL_CREDIT text=TEXT      # creditOrWord
    | text=DOUBTFUL_CAPTION                 # creditWithoutEnd
    | credit=NAME_LINE                      # creditOrName
    ;

bareCaption
    : text=TEXT
    ;

/** The credit on a line, its caption on the next: also between two paragraphs. */
photograph
    : credit=PHOTOGRAPHER_LINE NEWLINE text=TEXT
    ;

/** Photographs stand among paragraphs too, but the first one is the opening's. */
paragraphs
    : paragraph (gap block?)*
    ;

block
    : paragraph
    | photograph
    | caption
    ;

paragraph
    : datelinedParagraph
    | prose
    ;

datelinedParagraph
    : dateline prose?
    ;

/** A line of the story; what could open a caption elsewhere is its beginning here. */
prose
    : TEXT
    | DOUBTFUL_CREDIT TEXT
    | DOUBTFUL_CAPTION
    | NAME_LINE
    ;

/** `COLORADO SPRINGS, Colorado --` or `MOSCOW (AP) --`. */
dateline
    : city=CITY (COMMA region=REGION)? (LPAREN agency=AGENCY close=RPAREN)? dash=DASH?
    ;
