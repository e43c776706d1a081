package output

import (
	"fmt"
	"hash/fnv"
	"hash/maphash"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"unicode"
)

// rows are the files of the summaries that were found in inputs of several.
type rows struct {
	seed maphash.Seed

	mu      sync.Mutex
	files   map[uint64]bool // by hashes of their names, of which there can be millions
	folders []string        // of inputs that were not read to their end
	inputs  map[identity]bool
}

// longestRow is the length of the longest name that a record gives a file, in
// bytes.
const longestRow = 100

// FileOfRow returns the file for one summary of an input that holds several: in
// a folder of the input's name, dump/12-events-3.yaml for the record
// /12/events/3/summary of dump.json. The last name of the record is that of the
// text, and left out. The error says that the file cannot be written.
func (p *Plan) FileOfRow(item *Item, record string) (string, error) {
	file := item.File
	base := rowName(record)
	if base != "" {
		file = filepath.Join(p.folderOfRows(item), base+p.Extension)
	}
	p.rows.mu.Lock()
	defer p.rows.mu.Unlock()
	key := p.rows.key(p.fold(file))
	if p.rows.files[key] || base != "" && p.files[p.fold(file)] {
		return "", fmt.Errorf("another summary is written to %s", p.path(file))
	}
	if p.rows.files == nil {
		p.rows.files = make(map[uint64]bool)
	}
	p.rows.files[key] = true
	if p.isInput(file) {
		return "", fmt.Errorf("would be written over the input %s", p.path(file))
	}
	return file, nil
}

// Unfinished says that an input of several summaries was not read to its end: no
// file in its folder is an orphan.
func (p *Plan) Unfinished(item *Item) {
	p.rows.mu.Lock()
	defer p.rows.mu.Unlock()
	p.rows.folders = append(p.rows.folders, p.fold(p.folderOfRows(item)+string(filepath.Separator)))
}

// HoldsRows says that an input holds several summaries: the file planned for it
// is not written.
func (p *Plan) HoldsRows(item *Item) {
	p.rows.mu.Lock()
	defer p.rows.mu.Unlock()
	delete(p.files, p.fold(item.File))
}

func (p *Plan) folderOfRows(item *Item) string { return strings.TrimSuffix(item.File, p.Extension) }

// key returns a hash of a folded name.
func (r *rows) key(file string) uint64 {
	if r.seed == (maphash.Seed{}) {
		r.seed = maphash.MakeSeed()
	}
	return maphash.String(r.seed, file)
}

// isInput reports whether a file that exists is one of the inputs.
func (p *Plan) isInput(file string) bool {
	id, ok := identify(p.path(file))
	if !ok {
		return false
	}
	if p.rows.inputs == nil {
		p.rows.inputs = make(map[identity]bool, len(p.Items))
		for i := range p.Items {
			if id, ok := identifyInput(&p.Items[i].Input); ok {
				p.rows.inputs[id] = true
			}
		}
	}
	return p.rows.inputs[id]
}

// rowName returns the name of a file for a record, without an extension; empty
// where the record names nothing but the text.
func rowName(record string) string {
	names := strings.Split(strings.TrimPrefix(record, "/"), "/")
	name := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("-_.", r) {
			return r
		}
		return '_'
	}, strings.Join(names[:len(names)-1], "-"))
	if len(name) > longestRow {
		hash := fnv.New64a() // so that two long names stay two
		_, _ = hash.Write([]byte(name))
		sum := strconv.FormatUint(hash.Sum64(), 36)
		name = strings.ToValidUTF8(name[:longestRow-len(sum)-1], "") + "-" + sum
	}
	return strings.TrimLeft(name, ".") // a hidden file would be overlooked
}
