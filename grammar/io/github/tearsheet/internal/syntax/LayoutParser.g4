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
 * This is an article. A headline of its own tells briefs, press reviews, letters and listings; what
 * stands below it is read as sections.
 *
 * Every text is a page: each part can be missing, and what is in the wrong place is accepted where
 * it stands. What is wrong is said later, by those who build and check the page.
 */
parser grammar LayoutParser;

options {
    tokenVocab = LayoutLexer;
    superClass = EventParser;
}

/** One page, to the end of the text or to where the next page's site lines begin. */
page
    : gap? siteHeader? updateStamp content              # inOrder
    | gap? updateStamp siteHeader updateStamp? content  # headerBelowStamp
    | gap? siteHeader? article (updateStamp body)?      # stampMissingOrInArticle
    | gap? siteHeader? sectioned (updateStamp letters)? # stampMissingOrInSections
    | gap? other=OTHER_SITE ~(INSTALL | SITE_HEADER | DAMAGED_SITE_HEADER)*   # otherSite
    ;

/** What stands below the site's lines. */
content
    : article
    | sectioned
    ;

article
    : headline? body
    ;

/** What stands below the headline, or below a stamp that has slipped down. */
body
    : (notice gap?)* story?
    ;

/** Pages of sections, each kind told by its headline. */
sectioned
    : briefsHeadline gap? itemParts? item*                                          # briefs
    | pressReviewHeadline gap? (paper gap? | notice gap?)* review?                  # pressReview
    | lettersHeadline gap? letters                                                  # letterPage
    | headline? lettersAhead letters                                                # letterPageByResponse
    | listingTitle teasers entry*                                                   # listing
    ;

/** Without headings, or with one before what each paper wrote. */
review
    : reviewed (gap itemPart?)* item*
    | datedItem item*
    ;

/** What a review without headings begins with. */
reviewed
    : itemParagraph
    | response
    | footer
    ;

briefsHeadline
    : BRIEFS_HEADLINE
    ;

pressReviewHeadline
    : PRESS_REVIEW_HEADLINE
    ;

lettersHeadline
    : LETTERS_HEADLINE
    ;

/** No headline of its own, but a line `In response to` further down. */
lettersAhead
    : LETTERS_PAGE
    ;

listingTitle
    : LISTING_TITLE
    ;

/** What parts two lines of text. */
gap
    : NEWLINE       // nothing but the line's end
    | BLANK         // one blank line: the rule
    | BLANKS        // more
    ;

blank
    : BLANK
    | BLANKS
    ;

siteHeader
    : (siteLine gap?)+
    ;

siteLine
    : INSTALL               # install
    | SITE_HEADER           # header
    | DAMAGED_SITE_HEADER   # damagedHeader
    ;

/** One line; more than one is an error. */
updateStamp
    : (stampLine gap?)+
    ;

stampLine
    : STAMP_LABEL (date=STAMP_DATE | text=STAMP_TEXT)?
    ;

/** Printed twice on some pages. */
headline
    : text=HEADLINE gap? (repeated+=REPEATED_HEADLINE gap?)*
    ;

/**
 * Captions and paragraphs. A caption without a credit is known by its place alone: a line that one
 * newline parts from the first paragraph, where blanks part the paragraphs. So it stands above a
 * paragraph with a dateline, above a single paragraph, or above more if a blank follows them.
 */
story
    : creditedCaptions (doubtfulCaption NEWLINE more | paragraphs)?     # captioned
    | doubtfulCaption NEWLINE more                                      # doubtfullyCaptioned
    | (bareCaption NEWLINE)+ datelinedParagraph rest                    # captionAboveDateline
    | bareCaption NEWLINE paragraph (blank more | NEWLINE)?             # captionAboveParagraph
    | bareCaption NEWLINE paragraph (NEWLINE paragraph)+ blank block rest   # captionAboveBlock
    | paragraphs                                                        # plain
    ;

/** Captions that their credits tell, whatever parts them from the story. */
creditedCaptions
    : creditedCaption (creditedCaption | notice gap?)*
    ;

creditedCaption
    : photograph NEWLINE
    | caption gap?
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
    : firstBlock rest
    ;

/** The story below a caption. */
more
    : block? rest
    ;

/**
 * To the story's end: a gap, a block, a gap. Gap and block are written out: a rule's name is told
 * and remembered each time, and no others are read as often.
 */
rest
    : ((NEWLINE | BLANK | BLANKS) (prose | otherBlock)?)*
    ;

/** What a story begins with: photographs and notices have been read above it. */
firstBlock
    : paragraph
    | footer
    | lateResponse
    ;

/** A part of the story, or what stands between two. */
block
    : prose
    | otherBlock
    ;

/** All but a line of the story. */
otherBlock
    : datelinedParagraph
    | laterCaption
    | notice
    | footer
    | lateResponse
    ;

/** Of a photograph among the paragraphs. */
laterCaption
    : photograph
    | caption
    ;

/** Tells that the page is one of letters: it is read again as such. */
lateResponse
    : LATE_RESPONSE
    ;

paragraph
    : datelinedParagraph
    | prose
    ;

datelinedParagraph
    : place=dateline text=prose?
    ;

/** A line of the story; what could open a caption elsewhere is its beginning here. */
prose
    : TEXT TEXT?
    | DOUBTFUL_CREDIT TEXT
    | DOUBTFUL_CAPTION
    | NAME_LINE
    ;

/** `COLORADO SPRINGS, Colorado --` or `MOSCOW (AP) --`. */
dateline
    : city=CITY (COMMA region=REGION)? (LPAREN agency=AGENCY close=RPAREN)? dash=DASH?
    ;

// ---- boxes and footers

/** A box of the paper's own, which is not the story's text; the story goes on below it. */
notice
    : lines+=NOTICE_LINE (NEWLINE lines+=NOTICE_LINE)*
    ;

footer
    : FOOTER_LINE
    ;

// ---- briefs and press reviews: items, each with a heading as a rule

item
    : heading gap? itemParts?
    ;

/** `IZVESTIA (14/6/2005)`: the day makes it a heading also where papers could be named. */
datedItem
    : datedHeading gap? itemParts?
    ;

heading
    : PERSON_LINE
    | TITLE_LINE
    | PAPER_HEADING
    ;

datedHeading
    : PAPER_HEADING
    ;

/** A paper that a press review has read: above the review, a line each, two blanks below. */
paper
    : PERSON_LINE
    | TITLE_LINE
    | SOURCE_LINE
    ;

/** A part fills its line, here and in letters and listings: a gap stands before the next. */
itemParts
    : itemPart (gap itemPart?)*
    ;

itemPart
    : sourceLine
    | itemParagraph
    | response
    | notice
    | footer
    ;

/** The agency of a brief on a line of its own, below the heading: 2001. */
sourceLine
    : SOURCE_LINE
    ;

/** The agency stands in the dateline, or closes the item's last paragraph: ` (Bloomberg)`. */
itemParagraph
    : place=dateline text=itemText?
    | text=itemText
    ;

itemText
    : TEXT (references=pageReferences | TEXT? signOff=SIGN_OFF?)
    | signOff=SIGN_OFF
    ;

/** `(1,2, Kommersant, 1,4)`: pages of the paper at hand, then of others. Not always closed. */
pageReferences
    : OPEN_REFERENCES each+=pageReference (REFERENCE_COMMA? each+=pageReference)* REFERENCE_COMMA?
      close=CLOSE_REFERENCES?
    ;

pageReference
    : name=PAPER (REFERENCE_COMMA? pages+=PAGE)*
    | pages+=PAGE (REFERENCE_COMMA? pages+=PAGE)*
    ;

// ---- letters

/**
 * Letter after letter: a title, what it responds to, the text, and who signs it. Between the texts
 * of two letters stand the signature of the one and the title of the next, line by line.
 */
letters
    : (letterPart (gap letterPart?)*)?
    ;

/** A line of a letter. */
letterPart
    : signatureOrTitle
    | response
    | itemParagraph
    | notice
    | footer
    ;

/**
 * A name, a place, a job; or a title. A job in plain words, `professor of history`, is an
 * itemParagraph here: only the name right above it shows what it is.
 */
signatureOrTitle
    : PERSON_LINE
    | TITLE_LINE
    | PAPER_HEADING
    | SOURCE_LINE
    ;

/** `In response to "Title," a column by Somebody on Oct. 29.` */
response
    : IN_RESPONSE title=RESPONSE_TITLE? CLOSING_QUOTE (RESPONSE_WORD | BY author=AUTHOR? | date=RESPONSE_DATE)*
    ;

// ---- listings: headlines, each with its teaser as a rule

entry
    : entryHeadline teasers
    ;

entryHeadline
    : PERSON_LINE
    | TITLE_LINE
    | PAPER_HEADING
    | SOURCE_LINE
    ;

teasers
    : (gap teaser?)*
    ;

/** What stands below an entry's headline. */
teaser
    : itemParagraph
    | response
    | notice
    | footer
    ;
