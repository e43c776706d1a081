package cmd

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"
)

// errConflict is an error of the command line that the user has been told of.
var errConflict = errors.New("conflicting outputs")

// namesFolder tells whether an output is a folder for a file an input.
func namesFolder(output string) bool {
	return output != "" && os.IsPathSeparator(output[len(output)-1])
}

// plan collects the inputs and says to which file each is written. It reports
// inputs whose files would be the same, and those that would be overwritten.
func (c *conversion) plan(ctx context.Context, args []string) ([]input, error) {
	sequence, err := c.inputs(ctx, args, &c.reading, &c.selection, c.avoided(args))
	if err != nil {
		return nil, err
	}
	var inputs []input
	for in := range sequence {
		if in.err == nil && in.remark == nil {
			in.output = filepath.Join(c.output, filepath.FromSlash(c.outputName(in.rel)))
		}
		inputs = append(inputs, in)
	}
	conflicts := findConflicts(inputs)
	const shown = 20
	for i, conflict := range conflicts {
		if i == shown {
			fmt.Fprintf(c.stderr, "resparse: and %d more\n", len(conflicts)-shown)
			break
		}
		fmt.Fprintf(c.stderr, "resparse: %s\n", conflict)
	}
	if len(conflicts) > 0 {
		return nil, errConflict
	}
	return inputs, nil
}

// avoided returns the output folder, if it lies inside a folder that is read
// and is not that folder itself: then the files in it are no inputs.
func (c *conversion) avoided(args []string) string {
	output, err := os.Stat(c.output)
	if err != nil {
		return ""
	}
	for _, arg := range args {
		if info, err := os.Stat(arg); err == nil && os.SameFile(info, output) {
			return ""
		}
	}
	return c.output
}

// outputName returns the path of an input's file below the output folder.
func (c *conversion) outputName(rel string) string {
	stem := rel
	if hasInputExtension(rel) && path.Base(rel) != path.Ext(rel) {
		stem = strings.TrimSuffix(rel, path.Ext(rel))
	}
	return stem + c.extension()
}

// extension returns the extension of the files that are written.
func (c *conversion) extension() string {
	if c.writesMarkdown() {
		return ".md"
	}
	return "." + c.format.value
}

// findConflicts says which files cannot all be written.
func findConflicts(inputs []input) (conflicts []string) {
	writers := make(map[string]string, len(inputs)) // output: input
	for _, in := range inputs {
		if in.output == "" {
			continue
		}
		key := foldPath(in.output)
		if other, taken := writers[key]; taken {
			conflicts = append(conflicts, fmt.Sprintf("%s and %s would both be written to %s", display(other), display(in.name), display(in.output)))
			continue
		}
		writers[key] = in.name
	}
	for _, in := range inputs {
		if writer := overwriter(in, writers); writer != "" {
			conflicts = append(conflicts, fmt.Sprintf("what is made of %s would be written over the input %s", display(writer), display(in.name)))
		}
	}
	return append(conflicts, folderConflicts(inputs, writers)...)
}

// overwriter returns the input whose file would take the place of this one.
func overwriter(in input, writers map[string]string) string {
	if in.output == "" || in.path == "" {
		return ""
	}
	if writer, ok := writers[foldPath(filepath.Clean(in.path))]; ok {
		return writer
	}
	if filepath.Base(in.path) == filepath.Base(in.output) && sameFile(in.path, in.output) {
		return in.name
	}
	return ""
}

// folderConflicts finds files to be written where a folder is needed.
func folderConflicts(inputs []input, writers map[string]string) (conflicts []string) {
	checked := ""
	for _, in := range inputs {
		dir := filepath.Dir(in.output)
		if in.output == "" || dir == checked {
			continue
		}
		checked = dir
		for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
			if writer, ok := writers[foldPath(dir)]; ok {
				conflicts = append(conflicts, fmt.Sprintf("%s would be written to %s, which is a folder for %s", display(writer), display(dir), display(in.name)))
			}
		}
	}
	return conflicts
}

// foldPath returns what two paths have in common that mean the same file on
// systems whose file names usually do not depend on case.
func foldPath(path string) string {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		return strings.ToLower(path)
	}
	return path
}

func sameFile(a, b string) bool {
	x, err := os.Stat(b)
	if err != nil {
		return false
	}
	y, err := os.Stat(a)
	return err == nil && os.SameFile(x, y)
}
