package extract

import (
	"cmp"
	"slices"
	"strings"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
)

// citation is a reference found in the text.
type citation struct {
	scan.Span
	kind, id, celex string
	key             string // what tells the document, however it is written; the id where that is empty
	lesser          bool   // another spelling may have the act's standard id
}

// extractReferences fills references: each document and act once, by its
// canonical form, in text order.
func extractReferences(p *doc.Phrase, r *record) {
	sentence := p.Doc.Slice(p.Span())
	acts, documents := p.Anchors&lang.ActAnchor != 0, strings.Contains(sentence, "/") || strings.Contains(sentence, "(")
	if !acts && !documents {
		return
	}
	f := citationFinder{Phrase: p.WithoutRaised(), words: &p.Doc.Words.Acts, sentence: p.Span()}
	if documents {
		f.documents()
	}
	if acts {
		f.acts()
	}
	slices.SortStableFunc(f.found, func(a, b citation) int { return cmp.Compare(a.Start, b.Start) })
	for _, c := range f.found {
		r.addReference(c)
	}
}

// addReference adds a reference, unless the record has it: then an id that is
// not in the act's standard form may still get it.
func (r *record) addReference(c citation) {
	key := c.key
	if key == "" {
		key = c.id
	}
	if known, ok := r.references[key]; ok {
		if known.lesser && !c.lesser {
			r.References[known.index].ID = c.id
			r.references[key] = cited{known.index, false}
		}
		return
	}
	if r.references == nil {
		r.references = make(map[string]cited)
	}
	r.references[key] = cited{len(r.References), c.lesser}
	ref := model.Reference{Kind: c.kind, Text: r.doc.Slice(c.Span), ID: c.id, Span: r.span(c.Span)}
	if c.celex != "" {
		ref.CELEX = Ptr(c.celex)
	}
	r.References = append(r.References, ref)
}

// cited is a reference that the record has.
type cited struct {
	index  int  // in References
	lesser bool // its id is not in the act's standard form
}

// citationFinder finds the references of one sentence.
type citationFinder struct {
	doc.Phrase // without superscripts
	words      *lang.ActWords
	sentence   scan.Span
	found      []citation
}

// add adds a citation, unless one that was found before overlaps with it.
func (f *citationFinder) add(c citation) {
	for _, other := range f.found {
		if other.Start < c.End && c.Start < other.End {
			return
		}
	}
	f.found = append(f.found, c)
}

// sign reports whether token i is one of some signs of ASCII.
func (f *citationFinder) sign(i int, signs string) bool { return f.IsSign(i, signs) }
