// Package model holds the record that a summary of the European Parliament's
// Legislative Observatory (OEIL) is turned into, the diagnostics about it, and
// the vocabularies that give its codes their meaning: political groups,
// procedure types, document types, committees, actors and countries.
//
// [Summary] and the types below it are the output contract. YAML, JSON and JSON
// Lines carry the same data under the names of the fields' tags, in the order of
// the fields, and the JSON Schema is derived from the types and their comments. A
// key that is added, or changes its name, its type or its meaning, raises
// [SchemaVersion].
//
// # What every record keeps to
//
// Every key is always there. A pointer that is nil is something that the summary
// does not state, and is written as null; a list without elements is written as
// [], and is never nil in a record that the parser returns. Fields called span,
// spans and antecedent_span are there only where spans were asked for.
//
// Texts are verbatim, but white space is folded to single blanks and the markers
// of Markdown and the tags of pages are gone. They keep the Unicode form of the
// input, which has no say in what is recognised: composed and decomposed accents,
// straight and curly apostrophes give the same record.
//
// A [Span] indexes the bytes of the input itself: a saved page, a Windows-1252
// file, one with a byte order mark or CRLF. What these bytes say, once decoded and
// freed from markers or tags, is the text of the object again, white space
// folded. A passage in several pieces, such as a broken list item, spans from its
// first byte to its last.
//
// No byte of a PDF file shows a passage: there Start and End index the text that
// was read from its pages, in the normal form of Markdown, and Page and Box, which is
// in points from the top left, stand in place of Line and Column. A passage that goes
// on over pages has the page that it begins on, and the box of its part there.
//
// The rest of this text settles the cases in which two readers could differ.
//
// # Tabling
//
// [TabledBy] is about the text that was adopted. Groups that tabled a rejected
// alternative motion or an amendment, and the group of a rapporteur, are not in
// it. Where a committee tabled the text, the sentence is kept and groups is empty.
//
// # Votes
//
// A vote is a result in figures or a unanimous one; that a text 'was adopted' or
// that Parliament 'gave its consent' is no more than a fact. Refusals are rejected
// whatever verb the sentence begins with: consent withheld, discharge refused, a
// proposal turned down. A legislative resolution that rejects a proposal was
// itself adopted.
//
// Figures keep to their labels. Where they have none, the first is for and the
// second against, but in what was rejected the larger is against.
//
// The body that voted is told from the sentence, by its subject or by words such
// as 'in plenary'; where that names nobody, from the document: a text adopted is
// Parliament's, a report the committee's. Votes of other parliaments, of the
// bodies of the United Nations and of the people in a referendum do not count. That
// Parliament's own vote is about such a body changes nothing.
//
// [Vote].TabledBy has the groups that tabled the motion or amendment voted on.
// Members of a group are not the group.
//
// # Committees and rapporteurs
//
// A committee is responsible where it adopted the report or tabled the text, and
// where Parliament is said to follow it or not to. Committees of other
// parliaments do not count. Co-rapporteurs are rapporteurs; shadow rapporteurs and
// those who drafted an opinion are not.
//
// # Headings and findings
//
// A heading of the kind run_in is the start of a paragraph up to its colon: in
// bold, in capitals, or as a short label that is no sentence. A whole paragraph in
// bold without a full stop is a heading on its own line. What else is in bold is a
// finding, one for each stretch, however many markers it took: bold passages with
// nothing but white space between them are one.
//
// # Calls and lists
//
// A bulleted list is a call where its lead-in asks somebody to act, in the active
// or the passive: urges, calls on, invites, requests, demands, recommends,
// encourages. Lists of contents, conditions, definitions or observations are
// lists. A lead-in without a verb of its own ('Members also:') makes a list, and
// those of its items that call on somebody are calls in prose besides; so is a
// further sentence of an item that does, while the item stays whole.
//
// An item that the source broke into paragraphs is one where the sentence plainly
// goes on. A list that lost its bullets is a list where the lead-in ends in a
// colon, or in a word that needs it, and the next paragraph holds two or more
// things set apart by semicolons. A lead-in whose list is gone is a call without
// items.
//
// A call in prose counts where Parliament, its Members, a committee, the
// resolution or the report makes it, or the Council, the European Council, the
// proposal or the act that the summary is about; what governments, organisations
// or opposition parties call for does not. Neither does a bare 'should', 'wanted'
// or 'expected', 'asked whether', what somebody had recommended in the past, or a
// participle that is an adjective ('the requested amount'). That words stand in
// quotation marks changes nothing, but the marks at the edges go.
//
// 'Insist', 'demand', 'require' and 'recommend that X should' call on X where X is
// an institution, a body, an authority, a government or a country and the clause
// is active. Other calls that name nobody have no addressee: 'called for an
// inquiry', 'asked to be informed'. What is called for from somebody ('called on
// the authorities for the release of …') is a call on them.
//
// A sentence with several calls, each with an addressee of its own, gives one for
// each; a joint addressee gives one. An action ends where the caller goes on with
// another verb ('and stressed …'). Two infinitives, each with its marker, are two
// items, two nouns after one verb are one, and a clause of purpose at the end
// belongs to its action. A negation before the verb is part of the action.
//
// The lead-in of a call in prose begins with its caller, asides included.
//
// # Addressees
//
// An addressee is everything that says who is to act: asides that name further
// actors, relative clauses and appositions of its own, and a date that is part of
// a name. Adverbs, dates of the call and asides of time, manner or reason are not.
// The verb's preposition is left out; French contractions are undone, in a joint
// addressee the first ('aux autorités et à l'Union' gives 'les autorités et à
// l'Union').
//
// Where the addressee is a pronoun, the antecedent is the nearest passage before
// it, in the same sentence or the one before, that it can stand for in number and
// role; where that is open, the antecedent is null.
//
// Actors are the ids of the actors and countries that the addressee, or the
// antecedent of a pronoun, names; both languages give the same. Each member of a
// joint addressee is one, and so is each that a collective names besides. A
// country is named by its name, by an adjective with a noun such as authorities,
// government, parliament, courts or army, and by its capital where that stands for
// the government. What only describes an addressee names nobody, and neither do
// words that a wider text must explain ('the Agency', 'both sides'). The longest
// name counts. [FindActors] says more.
//
// # References
//
// Each document or act stands once, at its first mention, with the id of its
// standard form whatever the spelling; a later mention without its suffix is the
// same. Several numbers after one noun are several references, and of a range of
// articles both ends. Numbers of C documents, of the Official Journal and of files
// of the Globalisation Adjustment Fund do not count.
package model
