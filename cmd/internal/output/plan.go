package output

import (
	"fmt"
	"iter"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"resparse/cmd/internal/input"
)

// Item is an input and the file that it goes to.
type Item struct {
	input.Input
	File string // in the output folder; empty where there is nothing to write
}

// PlanOptions say where the files of a run go.
type PlanOptions struct {
	Folder    string   // as the user named it
	Extension string   // of the files, with its full stop; empty where inputs have none of their own
	OneCase   bool     // names that differ in case, or in how accents are written, are one on every system
	Shared    []string // files of the folder that belong to no input
}

// Plan says which file each input of a run goes to.
type Plan struct {
	PlanOptions
	Items []Item

	files map[string]bool // the planned ones, folded
	rows  rows
}

// NewPlan returns a plan for the inputs.
func NewPlan(o PlanOptions, inputs iter.Seq[input.Input]) *Plan {
	p := &Plan{PlanOptions: o, files: make(map[string]bool)}
	for _, name := range o.Shared {
		p.files[p.fold(name)] = true
	}
	for in := range inputs {
		item := Item{Input: in}
		if in.Readable() && o.Extension != "" {
			item.File = p.fileOf(in.Rel)
			p.files[p.fold(item.File)] = true
		}
		p.Items = append(p.Items, item)
	}
	return p
}

// fold returns what the names of one file have in common.
func (p *Plan) fold(path string) string {
	if p.OneCase {
		return foldCase(path)
	}
	return foldPath(path)
}

// fileOf returns the file in the output folder for an input.
func (p *Plan) fileOf(rel string) string {
	return filepath.FromSlash(path.Join("/", input.Stem(rel)+p.Extension)[1:])
}

// Conflicts says why the plan cannot be carried out, a line each: inputs whose
// files would be the same, inputs that would be lost, files where a folder is
// needed.
func (p *Plan) Conflicts() []string {
	var conflicts []string
	writers := make(map[string]string, len(p.Items)) // file: input
	shared := make(map[string]bool)
	for _, name := range p.Shared {
		shared[p.fold(name)] = true
	}
	for _, item := range p.Items {
		if item.File == "" {
			continue
		}
		key := p.fold(item.File)
		if shared[key] {
			conflicts = append(conflicts,
				fmt.Sprintf("%s would be written to %s, which is about all inputs; rename it", item.Name, p.path(item.File)))
			continue
		}
		if other, taken := writers[key]; taken {
			conflicts = append(conflicts,
				fmt.Sprintf("%s and %s would both be written to %s", other, item.Name, p.path(item.File)))
			continue
		}
		writers[key] = item.Name
	}
	for lost, writer := range p.lost() {
		conflicts = append(conflicts,
			fmt.Sprintf("what is made of %s would be written over the input %s", writer, lost))
	}
	return append(conflicts, p.folderConflicts(writers)...)
}

func (p *Plan) path(name string) string { return filepath.Join(p.Folder, name) }

// lost yields the inputs that are outputs as well, each with the input that
// would be written over it.
func (p *Plan) lost() iter.Seq2[string, string] {
	outputs := make(map[identity]string)
	for _, item := range p.Items {
		if item.File == "" {
			continue
		}
		id, ok := identify(p.path(item.File))
		if _, taken := outputs[id]; ok && !taken {
			outputs[id] = item.Name
		}
	}
	return overwritten(outputs, func(yield func(input.Input) bool) {
		for _, item := range p.Items {
			if !yield(item.Input) {
				return
			}
		}
	})
}

// folderConflicts finds files to be written where a folder is needed.
func (p *Plan) folderConflicts(writers map[string]string) (conflicts []string) {
	checked := ""
	for _, item := range p.Items {
		dir := filepath.Dir(item.File)
		if item.File == "" || dir == checked {
			continue
		}
		checked = dir
		for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
			if writer, ok := writers[p.fold(dir)]; ok {
				conflicts = append(conflicts,
					fmt.Sprintf("%s would be written to %s, which is a folder for %s", writer, p.path(dir), item.Name))
			}
		}
	}
	return conflicts
}

// Expects reports whether a file of the output folder belongs to an input, once
// all of them have been read.
func (p *Plan) Expects(name string) bool {
	folded := p.fold(name)
	return p.files[folded] || p.rows.files[p.rows.key(folded)] ||
		slices.ContainsFunc(p.rows.folders, func(folder string) bool { return strings.HasPrefix(folded, folder) })
}

// Overwritten returns the input that a file is, however it is reached, or
// nothing.
func Overwritten(file string, inputs iter.Seq[input.Input]) string {
	id, ok := identify(file)
	if !ok {
		return ""
	}
	for name := range overwritten(map[identity]string{id: file}, inputs) {
		return name
	}
	return ""
}

// overwritten yields the inputs that are among the outputs, each with what the
// output is called.
func overwritten(outputs map[identity]string, inputs iter.Seq[input.Input]) iter.Seq2[string, string] {
	return func(yield func(lost, output string) bool) {
		if len(outputs) == 0 {
			return
		}
		for in := range inputs {
			if !in.Readable() {
				continue
			}
			id, ok := identifyInput(&in)
			if !ok {
				continue
			}
			if output, taken := outputs[id]; taken && !yield(in.Name, output) {
				return
			}
		}
	}
}

// identify returns which file a path leads to; not ok where that is no regular
// file.
func identify(path string) (identity, bool) {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return identity{}, false
	}
	return identityOf(info, path)
}

func identifyInput(in *input.Input) (identity, bool) {
	if in.Stream == nil {
		return identify(in.Path)
	}
	file, ok := in.Stream.(*os.File)
	if !ok {
		return identity{}, false
	}
	info, err := file.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return identity{}, false
	}
	return identityOf(info, "")
}
