package pdf

import (
	"bytes"
	"maps"
	"slices"
	"strconv"
)

// tailLength is how far from its end a file can have the offset of its table.
const tailLength = 2048

// readTables reads the tables of objects, the newest first. It reports whether
// they could be read.
func (f *file) readTables() bool {
	tail := f.data[max(0, len(f.data)-tailLength):]
	at := bytes.LastIndex(tail, []byte("startxref"))
	if at < 0 {
		return false
	}
	l := &lexer{data: tail, at: at + len("startxref")}
	offset, ok := l.next().(float64)
	if !ok {
		return false
	}
	seen := map[int]bool{}
	for todo := []int{int(offset)}; len(todo) > 0; {
		at := todo[0]
		todo = todo[1:]
		if at <= 0 || at >= len(f.data) || seen[at] {
			if len(seen) == 0 {
				return false
			}
			continue
		}
		seen[at] = true
		d, ok := f.readTable(at)
		if !ok {
			return false
		}
		f.addTrailer(d)
		for _, key := range []name{"XRefStm", "Prev"} {
			if n, ok := d[key].(float64); ok {
				todo = append(todo, int(n))
			}
		}
	}
	return true
}

// addTrailer adds what newer trailers lack.
func (f *file) addTrailer(d dict) {
	for key, value := range d {
		if _, ok := f.trailer[key]; !ok {
			f.trailer[key] = value
		}
	}
}

// readTable reads one table, of either kind, and returns its trailer.
func (f *file) readTable(at int) (dict, bool) {
	l := &lexer{data: f.data, at: at, refs: true}
	l.skip()
	if bytes.HasPrefix(f.data[l.at:], []byte("xref")) {
		l.at += len("xref")
		return f.readLines(l)
	}
	back := l.at
	l.refs = false
	num, ok := l.next().(float64)
	if !ok {
		return nil, false
	}
	s, ok := f.objectAt(back, int(num)).(*stream)
	if !ok || f.name(s.dict["Type"]) != "XRef" {
		return nil, false
	}
	return s.dict, f.readXRefStream(s)
}

// add notes where an object stands; newer tables come first.
func (f *file) add(num int, e entry) {
	if _, ok := f.xref[num]; !ok && len(f.xref) < maxObjects {
		f.xref[num] = e
	}
}

// readLines reads a table of lines.
func (f *file) readLines(l *lexer) (dict, bool) {
	l.refs = false
	for {
		switch first := l.next().(type) {
		case keyword:
			if first != "trailer" {
				return nil, false
			}
			l.refs = true
			d, ok := l.next().(dict)
			return d, ok
		case float64:
			count, ok := l.next().(float64)
			if !ok || !f.readSection(l, int(first), int(count)) {
				return nil, false
			}
		default:
			return nil, false
		}
	}
}

// readSection reads the lines of so many objects. A free object has its line too.
func (f *file) readSection(l *lexer, num, count int) bool {
	for i := range count {
		offset, ok := l.next().(float64)
		gen, ok2 := l.next().(float64)
		kind, ok3 := l.next().(keyword)
		if !ok || !ok2 || !ok3 {
			return false
		}
		if kind == "n" {
			f.add(num+i, entry{offset: int(offset), gen: int(gen)})
		}
	}
	return true
}

// readXRefStream reads a table that is a stream.
func (f *file) readXRefStream(s *stream) bool {
	data, err := f.unpack(s)
	widths := f.numbers(s.dict["W"])
	const fields = 3
	if err != nil || len(widths) < fields {
		return false
	}
	var w [fields]int
	total := 0
	for i := range w {
		w[i] = int(widths[i])
		if w[i] < 0 || w[i] > 8 {
			return false
		}
		total += w[i]
	}
	index := f.numbers(s.dict["Index"])
	if len(index) < 2 {
		index = []float64{0, float64(f.integer(s.dict["Size"]))}
	}
	for ; len(index) >= 2; index = index[2:] {
		num := int(index[0])
		for i := 0; i < int(index[1]) && total > 0 && len(data) >= total; i++ {
			f.addPacked(num+i, data, w)
			data = data[total:]
		}
	}
	return total > 0
}

// addPacked notes the object that a row of a table says, in three fields.
func (f *file) addPacked(num int, row []byte, w [3]int) {
	field := func(i, from int) int {
		n := 0
		for _, c := range row[from : from+w[i]] {
			n = n<<8 | int(c)
		}
		return n
	}
	kind := 1
	if w[0] > 0 {
		kind = field(0, 0)
	}
	second, third := field(1, w[0]), field(2, w[0]+w[1])
	switch kind {
	case 1:
		f.add(num, entry{offset: second, gen: third})
	case 2:
		f.add(num, entry{offset: third, within: second})
	}
}

// loadPacked reads an object from an object stream.
func (f *file) loadPacked(within, num int) any {
	if f.xref[within].within > 0 {
		return nil
	}
	s, ok := f.load(within).(*stream)
	if !ok {
		return nil
	}
	at, ok := f.packedIn(within, s)[num]
	if !ok {
		return nil
	}
	data := f.bytesOf(within, s)
	l := &lexer{data: data, at: min(at, len(data)), refs: true}
	object := l.next()
	f.objects += l.count
	switch object.(type) {
	case keyword, end:
		return nil
	}
	return object
}

// bytesOf returns the unpacked bytes of an object stream; none where it is damaged.
func (f *file) bytesOf(num int, s *stream) []byte {
	key := -num // of the cache; no object has it
	if data, ok := f.cache[key].([]byte); ok {
		return data
	}
	data, _ := f.unpack(s)
	f.cache[key] = data
	return data
}

// packedIn returns where in an object stream each of its objects starts.
func (f *file) packedIn(num int, s *stream) map[int]int {
	if list, ok := f.packed[num]; ok {
		return list
	}
	l := &lexer{data: f.bytesOf(num, s)}
	start, list := f.integer(s.dict["First"]), map[int]int{}
	for range f.integer(s.dict["N"]) {
		n, ok := l.next().(float64)
		at, ok2 := l.next().(float64)
		if !ok || !ok2 || !(0 <= at && at <= float64(len(l.data))) {
			break
		}
		list[int(n)] = start + int(at)
	}
	f.packed[num] = list
	return list
}

// rebuild looks for the objects of a file whose tables are broken. Later objects
// of a number take the place of earlier ones.
func (f *file) rebuild() error {
	word := []byte("obj")
	for at := 0; ; {
		n := bytes.Index(f.data[at:], word)
		if n < 0 {
			break
		}
		at += n
		if num, gen, start, ok := numbersBefore(f.data[:at]); ok && len(f.xref) < maxObjects {
			f.xref[num] = entry{offset: start, gen: gen}
		}
		at += len(word)
	}
	f.findTrailers()
	if err := f.unlock(); err != nil {
		return err
	}
	f.findPacked()
	if f.trailer["Root"] == nil {
		for _, num := range slices.Sorted(maps.Keys(f.xref)) {
			if d := f.dict(ref{num: num}); f.name(d["Type"]) == "Catalog" {
				f.trailer["Root"] = ref{num: num}
			}
		}
	}
	return nil
}

// findTrailers reads the trailers of a file, of both kinds.
func (f *file) findTrailers() {
	take := func(d dict) {
		for _, key := range []name{"Root", "Encrypt", "ID", "Info"} {
			if o, ok := d[key]; ok {
				f.trailer[key] = o
			}
		}
	}
	for at := 0; ; {
		n := bytes.Index(f.data[at:], []byte("trailer"))
		if n < 0 {
			break
		}
		at += n + len("trailer")
		l := &lexer{data: f.data, at: at, refs: true}
		if d, ok := l.next().(dict); ok {
			take(d)
			at = max(at, l.at)
		}
	}
	for _, num := range slices.Sorted(maps.Keys(f.xref)) {
		if s, ok := f.load(num).(*stream); ok && f.name(s.dict["Type"]) == "XRef" {
			take(s.dict)
		}
	}
}

// findPacked adds the objects of object streams.
func (f *file) findPacked() {
	for _, num := range slices.Sorted(maps.Keys(f.xref)) {
		s, ok := f.load(num).(*stream)
		if !ok || f.name(s.dict["Type"]) != "ObjStm" {
			continue
		}
		for packed := range f.packedIn(num, s) {
			f.add(packed, entry{within: num})
		}
	}
}

// numbersBefore reads the two numbers that stand before 'obj'.
func numbersBefore(data []byte) (num, gen, start int, ok bool) {
	last := func() (int, bool) {
		stop := len(data)
		for stop > 0 && isSpace(data[stop-1]) {
			stop--
		}
		from := stop
		for from > 0 && stop-from < 10 && '0' <= data[from-1] && data[from-1] <= '9' {
			from--
		}
		n, err := strconv.Atoi(string(data[from:stop]))
		data = data[:from]
		return n, err == nil
	}
	gen, ok = last()
	if !ok || len(data) == 0 || !isSpace(data[len(data)-1]) {
		return 0, 0, 0, false
	}
	num, ok = last()
	return num, gen, len(data), ok
}
