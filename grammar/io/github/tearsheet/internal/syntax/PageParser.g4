/*
 * The roles of lines: which parts follow which.
 *
 *     Get the latest updates as we post them — right on your browser      siteLine
 *
 *     . Last Updated: 07/27/2016                                          stampLine
 *
 *     Headline of the Story                                               headline
 *
 *     Itar-TassTwo ministers, left, speaking Thursday in the capital.     caption
 *     CITY, Region -- The story opens here.                               paragraph, with a dateline
 *
 *     The next paragraph.                                                 paragraph
 *
 * A token is a line, and its type is what the line looks like (PageLexer.g4). A line that opens with
 * a credit, a dateline or a stamp's label is two tokens. A gap follows each line; the last gap is
 * the end of the page, EOF. A rule says which looks can play a role at its place.
 *
 * A page is read by two start rules: first `head`, or `top` if it has no headline, then the rule of
 * its kind: `article`, `briefs`, `pressReview`, `letters` or `listing`. PageSyntax chooses them.
 *
 * Every sequence of lines is accepted, so there are no syntax errors: each part can be missing, and
 * a line at the wrong place is read as text. The builders report what is wrong.
 */
parser grammar PageParser;

options {
    tokenVocab = PageLexer;
    superClass = EventParser;
}

// ---- the head of a page

/** The site's lines, then the headline. */
head
    : top headline gap (repeatedHeadline gap)*
    ;

/** The site's header and stamp, in this order as a rule. */
top
    : ((siteLine | stampLine | incompleteStampLine) gap)*
    ;

siteLine
    : INSTALL                                       # install
    | SITE_HEADER                                   # header
    | (DASHLESS_SITE_HEADER | DAMAGED_SITE_HEADER)  # damagedHeader
    | WEATHER                                       # weather
    | PAGER                                         # pagerOnTop
    ;

stampLine
    : label=UPDATE_STAMP (date=STAMP_DATE | text=STAMP_TEXT)
    ;

/** Without a day, or without the full stop before the label: a stamp at the top, text elsewhere. */
incompleteStampLine
    : label=STAMP_LABEL (date=STAMP_DATE | text=STAMP_TEXT)?
    ;

/** One line in Title Case, or in sentence case without a final full stop. */
headline
    : TITLE | PHRASE | NAME | PERSON | PLACE | PAPER_HEADING | QUOTED_TITLE
    | anyAgency | CREDIT_LINE | PHOTOGRAPHER | WEB_ADDRESS | SIGN_OFF | OTHER_SITE
    | BRIEFS_TITLE | REVIEW_TITLE | LETTERS_TITLE
    | (anyCredit | DATELINE) (TITLE | PHRASE)
    ;

/** Printed twice on some pages. */
repeatedHeadline
    : REPEATED_HEADLINE
    ;

// ---- between two lines

gap
    : NEWLINE       // the next line follows at once
    | LINE_END      // the same, on a page that has no blank lines at all
    | BLANK         // one blank line: the rule
    | BLANKS        // more
    | EOF
    ;

newline
    : NEWLINE
    | LINE_END
    ;

// ---- an ordinary story

/** A stamp that has slipped down can be anywhere in it. */
article
    : ((box | stampLine) gap)* (byline gap)? ((box | stampLine) gap)* story?
    ;

/** Below the headline, from 2009 on. */
byline
    : BYLINE
    ;

/**
 * Captions, then paragraphs. A caption without a credit is recognised by its position alone: it is
 * one line, which one line end separates from the first paragraph, where blank lines separate the
 * paragraphs. So it is above a paragraph with a dateline, above a single paragraph, or above several
 * if a blank follows them. The builder takes it only if it reads like a caption, and reports it.
 */
story
    : creditedCaption captions (doubtfulCaptionLine captions)? (opening body)?
    | doubtfulCaptionLine captions (opening body)?
    | captionAboveDateline NEWLINE datelinedParagraph gap body
    | captionByPosition NEWLINE openingParagraph (BLANK | BLANKS | EOF) body
    | captionByPosition (NEWLINE openingParagraph)+ (BLANK | BLANKS) (prose | block) gap body
    | opening body
    ;

/** More captions that have a credit, whatever separates them from the story. */
captions
    : (creditedCaption | (box | stampLine) gap)*
    ;

creditedCaption
    : photograph newline
    | creditAboveCaption NEWLINE
    | caption gap
    ;

/** The credit on a line, its caption on the next; also between two paragraphs. */
photograph
    : credit=PHOTOGRAPHER newline text=photographText
    ;

/** The same with a credit of another kind; it can be above a paragraph, too. */
creditAboveCaption
    : credit=(AGENCY_CREDIT | CREDIT_LINE | WEB_ADDRESS) NEWLINE text=photographText
    ;

photographText
    : captionText | NAME
    ;

/** The credit is glued to its caption, or alone. */
caption
    : credit=CREDIT text=rest
    | credit=UNLISTED_CREDIT text=rest
    | credit=(AGENCY_CREDIT | CREDIT_LINE | WEB_ADDRESS | PHOTOGRAPHER)
    ;

/** Only the line end below it makes such a line a caption. */
doubtfulCaptionLine
    : seamedCaption newline
    | doubtfulCaption NEWLINE
    | nameCaption NEWLINE
    ;

seamedCaption
    : credit=SEAM text=rest
    ;

/** On a page without blank lines, `VimpelCom said` and `MTUSI students built` would look like it. */
doubtfulCaption
    : credit=(DOUBTFUL_CREDIT | LOOSE_SEAM) text=rest # creditOrWord
    | COURTESY rest                                   # creditWithoutEnd
    ;

/** A credit, or a caption that is a name. */
nameCaption
    : NAME
    | AGENCY
    ;

captionAboveDateline
    : captionText
    ;

captionByPosition
    : captionText
    ;

captionText
    : PROSE | PHRASE | TITLE | PERSON | PLACE | PAPER_HEADING | QUOTATION | QUOTED_TITLE
    ;

/** The first lines of a story, up to a blank one: captions can still be among them. */
opening
    : openingParagraph (NEWLINE openingLine)* (LINE_END | BLANK | BLANKS | EOF)
    ;

openingLine
    : openingParagraph
    | photograph
    | caption
    | box
    | stampLine
    ;

openingParagraph
    : datelinedParagraph
    | openingProse
    ;

/** A line that cannot be a caption with a credit. */
openingProse
    : captionText | NAME | AGENCY | uncommonLine
    | (DOUBTFUL_CREDIT | SEAM | LOOSE_SEAM | COURTESY) rest
    ;

/** To the end of the story. The gaps are written out, since no other rule is read as often. */
body
    : ((prose | block) (NEWLINE | LINE_END | BLANK | BLANKS | EOF))*
    ;

/**
 * A part of the story that is more than a line of text, or what is between two. The first that fits
 * counts: only a glued credit makes a caption here.
 */
block
    : datelinedParagraph
    | photograph
    | photographer
    | caption
    | box
    | stampLine
    ;

/** Without a caption on the next line. */
photographer
    : PHOTOGRAPHER | CREDIT_LINE
    ;

datelinedParagraph
    : DATELINE text=rest
    | LONE_DATELINE
    ;

/** The text after a credit or a dateline on its line. */
rest
    : TITLE | PHRASE | PROSE
    ;

/** A line of the story, whatever it looks like. */
prose
    : captionText | NAME | anyAgency | WEB_ADDRESS | uncommonLine
    | (UNLISTED_CREDIT | DOUBTFUL_CREDIT | SEAM | LOOSE_SEAM | COURTESY) rest
    ;

/** A line whose look means something at the top of a page only. */
uncommonLine
    : SIGN_OFF | RESPONSE | SALUTATION | LETTERS_ABOUT | DAY_LINE | BYLINE | STAFF_WRITER | INSTALL | WEATHER | PAGER
    | OTHER_SITE | NOTICE_TEXT | NOTICE_END | READERS_ADDRESS
    | BRIEFS_TITLE | REVIEW_TITLE | LETTERS_TITLE | LISTING_TITLE | AUTHOR_TITLE
    | STAMP_LABEL (STAMP_DATE | STAMP_TEXT)?
    ;

// ---- boxes and footers, which are not part of the story: it goes on below them

box
    : notice
    | footer
    ;

/** NOTICE_LINE: BoxDetector has found where the box ends. */
notice
    : lines+=(NOTICE_TITLE | NOTICE_START | SPECIAL_REPORT | READERS_SPACE | MORE_LETTERS)
      ((NEWLINE | LINE_END | BLANK | BLANKS) lines+=NOTICE_LINE)*
    ;

footer
    : FOOTER
    ;

// ---- briefs: items, each with a heading as a rule

briefs
    : (itemHeading | (itemParagraph | otherLine | box | stampLine) gap)*
    ;

/** In 2001 the agency is on a line below the heading: a known one, or a second title above the text. */
itemHeading
    : heading gap unlistedAgency gap itemParagraph gap
    | heading gap (agencyLine gap)?
    ;

/** Its agency can be in the dateline, or in a bracket at its end. */
itemParagraph
    : sectionParagraph
    | agencyAsText
    ;

unlistedAgency
    : sectionTitle
    ;

agencyLine
    : anyAgency
    ;

agencyAsText
    : anyAgency
    ;

// ---- press reviews: the papers, then what they wrote

pressReview
    : ((box | stampLine) gap)* (reviewDay gap)? ((paper | box | stampLine) gap)* (review part* | datedPart part*)?
    ;

/** `July 22, 1998.` */
reviewDay
    : DAY_LINE
    ;

/** Two blank lines follow the last one, as a rule. */
paper
    : titleLine | anyAgency
    ;

review
    : (sectionParagraph | otherLine) gap partLine*
    ;

/** The reports of one newspaper, below its name. */
part
    : heading gap partLine*
    | agencyHeading gap partLine*
    ;

/** `IZVESTIA (14/6/2005)`: the day makes it a heading where a name alone would be a paper. */
datedPart
    : datedHeading gap partLine*
    ;

partLine
    : (sectionParagraph | otherLine | box | stampLine) gap
    ;

datedHeading
    : PAPER_HEADING
    ;

agencyHeading
    : anyAgency
    ;

// ---- letters

/**
 * Letter after letter: a title, what it responds to, the text, the signature. Between two texts are
 * the signature of the one and the title of the other, line by line.
 */
letters
    : ((signatureOrTitle | response | salutation | lettersAbout | sectionParagraph | otherLetterLine | box | stampLine) gap)*
    ;

otherLetterLine
    : DAY_LINE | BYLINE | STAFF_WRITER | PAGER
    ;

/** `Editor,` alone above a letter. */
salutation
    : SALUTATION
    ;

/** The text of the newspaper above the letters. */
lettersAbout
    : LETTERS_ABOUT
    ;

/** A name, a place, a job; or a title. */
signatureOrTitle
    : sectionTitle | anyAgency
    ;

/** `In response to "Title," a column by Somebody on Oct. 29.` */
response
    : RESPONSE
    ;

// ---- listings: headlines, each with a teaser as a rule

listing
    : (listingTitle gap)? teasers (entryHeadline gap (entryByline gap)? teasers)*
    ;

/** `1 2 3 4 5 ... 21`, below the title and perhaps at the end. */
pager
    : PAGER
    ;

/** The remains of a byline. */
entryByline
    : STAFF_WRITER | BYLINE | anyAgency
    ;

listingTitle
    : LISTING_TITLE
    | AUTHOR_TITLE
    ;

entryHeadline
    : sectionTitle | anyAgency
    ;

/** A pager is never a teaser: the first alternative counts. */
teasers
    : ((pager | sectionParagraph | otherLine | box | stampLine) gap)*
    ;

// ---- lines of briefs, press reviews, letters and listings

heading
    : sectionTitle
    ;

sectionTitle
    : titleLine | PAPER_HEADING
    ;

/** A short line in Title Case. */
titleLine
    : TITLE | NAME | PERSON | PLACE | CREDIT_LINE | PHOTOGRAPHER | INSTALL | BRIEFS_TITLE | REVIEW_TITLE | LETTERS_TITLE
    | LISTING_TITLE | AUTHOR_TITLE
    | (anyCredit | DATELINE) TITLE
    ;

/** Looks that have a role in other kinds of pages, or at the top. */
otherLine
    : RESPONSE | SALUTATION | LETTERS_ABOUT | DAY_LINE | BYLINE | STAFF_WRITER | PAGER
    ;

sectionParagraph
    : place=DATELINE text=sectionText
    | place=LONE_DATELINE
    | text=sectionText
    | anyCredit text=sectionText
    ;

sectionText
    : PROSE | PHRASE | QUOTATION | QUOTED_TITLE | SIGN_OFF | WEB_ADDRESS | OTHER_SITE | NOTICE_TEXT | NOTICE_END | READERS_ADDRESS | WEATHER
    | STAMP_LABEL (STAMP_DATE | STAMP_TEXT)?
    ;

// ---- looks that several roles share

/** The name of an agency, of those that credits name (`Itar-Tass`) or of others (`The Associated Press`). */
anyAgency
    : AGENCY
    | AGENCY_CREDIT
    ;

/** A line opens with a credit, or with what looks like one. */
anyCredit
    : CREDIT
    | UNLISTED_CREDIT
    | DOUBTFUL_CREDIT
    | SEAM
    | LOOSE_SEAM
    | COURTESY
    ;
