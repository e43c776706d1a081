package pdf

import (
	"bytes"
	"errors"
)

// Errors for files that are not read.
var (
	ErrBroken    = errors.New("the PDF is broken: no pages were found in it; open it in a viewer and save it again")
	ErrEncrypted = errors.New("the PDF needs a password: save a copy without one, such as with " +
		"qpdf --password=PASSWORD --decrypt FILE COPY")
	ErrCipher   = errors.New("the PDF is encrypted in a way that is not read: save a copy without encryption from its viewer")
	ErrNoText   = errors.New("the PDF has no text, it needs OCR: let a program such as ocrmypdf add the text first")
	ErrTooLarge = errors.New("the PDF unpacks to far more than its size: it is not read")
)

// entry says where an object stands.
type entry struct {
	offset int // in the file; in an object stream, the index there
	within int // number of the object stream, 0 for the file itself
	gen    int
}

// file is the objects of a PDF file.
type file struct {
	data    []byte
	xref    map[int]entry
	trailer dict
	cache   map[int]any
	open    map[int]bool        // objects that are being read, against circles
	packed  map[int]map[int]int // where in an object stream each of its objects starts
	left    int                 // bytes that may still be unpacked
	objects int                 // that were read
	glyphs  []glyph             // of the page before, to be overwritten
	mapped  int                 // codes of fonts that were read
	crypt   *crypt              // nil where the file is not encrypted
	damaged bool                // whether part of what was needed could not be read
}

// The bytes that may be unpacked, for a file of some size: far more than text
// comes to, and linear in the size. Images are not unpacked.
const (
	unpackedBase  = 64 << 20
	unpackedRatio = 24
	unpackedOnce  = 16 << 20 // by one stream
)

// header is how a file starts, perhaps after some other bytes.
var header = []byte("%PDF-")

// headerDepth is how far from its start a file can have the header, in bytes.
const headerDepth = 1024

// Is reports whether data starts as a PDF file does.
func Is(data []byte) bool { return bytes.Contains(data[:min(len(data), headerDepth)], header) }

// openFile reads the tables of a file, or, where they are broken, looks for its
// objects.
func openFile(data []byte) (*file, error) {
	data = data[max(bytes.Index(data, header), 0):]
	f := &file{data: data, left: unpackedBase + unpackedRatio*len(data)}
	f.reset()
	read := f.readTables()
	if err := f.unlock(); read && err != nil {
		return nil, err
	}
	if !read || !f.hasPages() {
		f.reset()
		if err := f.rebuild(); err != nil {
			return nil, err
		}
		f.damaged = true
	}
	if !f.hasPages() {
		if f.left <= 0 {
			return nil, ErrTooLarge
		}
		return nil, ErrBroken
	}
	return f, nil
}

func (f *file) reset() {
	f.xref, f.trailer = map[int]entry{}, dict{}
	f.cache, f.open, f.packed = map[int]any{}, map[int]bool{}, map[int]map[int]int{}
}

// unlock reads the encryption of a file that has one.
func (f *file) unlock() (err error) {
	if f.trailer["Encrypt"] != nil {
		f.crypt, err = f.openCrypt()
	}
	return err
}

// hasPages reports whether the file's catalogue leads to pages.
func (f *file) hasPages() bool {
	root := f.dict(f.trailer["Root"])
	return f.dict(root["Pages"]) != nil
}

// resolve returns the object that a reference leads to, or the object itself.
func (f *file) resolve(o any) any {
	for range maxDepth {
		r, ok := o.(ref)
		if !ok {
			return o
		}
		o = f.load(r.num)
	}
	return nil
}

// load reads an object; nil where there is none.
func (f *file) load(num int) any {
	if o, ok := f.cache[num]; ok {
		return o
	}
	e, ok := f.xref[num]
	if !ok || f.open[num] || f.objects > maxObjects {
		return nil
	}
	f.open[num] = true
	defer delete(f.open, num)
	var o any
	if e.within > 0 {
		o = f.loadPacked(e.within, num)
	} else {
		o = f.objectAt(e.offset, num)
	}
	f.cache[num] = o
	return o
}

// objectAt reads the object of a number that stands at an offset.
func (f *file) objectAt(offset, num int) any {
	if offset < 0 || offset >= len(f.data) {
		return nil
	}
	l := &lexer{data: f.data, at: offset, refs: true}
	defer func() { f.objects += l.count }()
	l.refs = false
	got, ok := l.next().(float64)
	gen, ok2 := l.next().(float64)
	if l.next() != keyword("obj") || !ok || !ok2 || int(got) != num {
		return nil
	}
	l.refs = true
	o := l.next()
	switch o := o.(type) {
	case keyword, end:
		return nil
	case dict:
		back := l.at
		if l.next() == keyword("stream") {
			return &stream{dict: o, raw: f.raw(o, l.at), num: num, gen: int(gen)}
		}
		l.at = back
	}
	return o
}

var endstream = []byte("endstream")

// raw returns the bytes of a stream that starts after the keyword, at an offset:
// as many as its dictionary says where endstream follows them, else all up to
// endstream.
func (f *file) raw(d dict, at int) []byte {
	if bytes.HasPrefix(f.data[at:], []byte("\r\n")) {
		at += 2
	} else if at < len(f.data) && (f.data[at] == '\n' || f.data[at] == '\r') {
		at++
	}
	if length, ok := f.resolve(d["Length"]).(float64); ok && length >= 0 && length <= float64(len(f.data)-at) {
		stop := at + int(length)
		if bytes.HasPrefix(bytes.TrimLeft(f.data[stop:min(len(f.data), stop+20)], " \r\n"), endstream[:3]) {
			return f.data[at:stop]
		}
	}
	if n := bytes.Index(f.data[at:], endstream); n >= 0 {
		return f.data[at : at+n]
	}
	return f.data[at:]
}

func (f *file) dict(o any) dict {
	switch o := f.resolve(o).(type) {
	case dict:
		return o
	case *stream:
		return o.dict
	}
	return nil
}

func (f *file) array(o any) array { a, _ := f.resolve(o).(array); return a }

func (f *file) name(o any) name { n, _ := f.resolve(o).(name); return n }

func (f *file) number(o any) (float64, bool) { n, ok := f.resolve(o).(float64); return n, ok }

// integer returns a whole number of a sane size, or 0.
func (f *file) integer(o any) int {
	n, _ := f.number(o)
	if n != n || n > 1<<40 || n < -1<<40 {
		return 0
	}
	return int(n)
}

// numbers returns the numbers of an array.
func (f *file) numbers(o any) []float64 {
	list := f.array(o)
	out := make([]float64, 0, len(list))
	for _, item := range list {
		n, _ := f.number(item)
		out = append(out, n)
	}
	return out
}

// unpack returns the bytes of a stream without its filters. What
// could be unpacked of a damaged stream comes with no error; it is an error that
// too much was unpacked, or that a filter is none of text.
func (f *file) unpack(s *stream) ([]byte, error) {
	filters, params := f.filters(s.dict)
	data := f.decrypt(s, filters, params)
	for i, kind := range filters {
		if kind == "Crypt" {
			continue
		}
		var err error
		if data, err = f.undo(kind, params[i], data); err != nil {
			return nil, err
		}
	}
	f.left -= len(data)
	if f.left < 0 {
		return nil, ErrTooLarge
	}
	return data, nil
}

// decrypt undoes the encryption of a stream.
func (f *file) decrypt(s *stream, filters []name, params []dict) []byte {
	if f.crypt == nil || f.name(s.dict["Type"]) == "XRef" {
		return s.raw
	}
	method := f.crypt.method
	if len(filters) > 0 && filters[0] == "Crypt" {
		method = f.crypt.named(f.name(params[0]["Name"]))
	}
	f.left -= len(s.raw)
	return f.crypt.decrypt(s, method)
}

// filters returns the filters of a stream and their parameters.
func (f *file) filters(d dict) ([]name, []dict) {
	filters, params := f.resolve(first(d, "Filter", "F")), f.resolve(first(d, "DecodeParms", "DP"))
	switch kinds := filters.(type) {
	case name:
		return []name{kinds}, []dict{f.dict(params)}
	case array:
		const most = 8
		var names []name
		var settings []dict
		list, _ := params.(array)
		for i, kind := range kinds[:min(len(kinds), most)] {
			names = append(names, f.name(kind))
			settings = append(settings, nil)
			if i < len(list) {
				settings[i] = f.dict(list[i])
			}
		}
		return names, settings
	}
	return nil, nil
}

// first returns the value of the first of some keys that a dictionary has.
func first(d dict, keys ...name) any {
	for _, key := range keys {
		if o, ok := d[key]; ok {
			return o
		}
	}
	return nil
}
