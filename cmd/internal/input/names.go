package input

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
)

// ReadNames reads the names of files and folders: a line each, or with NUL after
// each where null is set. Empty ones are left out, and a CR before a line's end.
func ReadNames(r io.Reader, null bool) ([]string, error) {
	end := byte('\n')
	if null {
		end = 0
	}
	in := bufio.NewReader(r)
	var names []string
	for {
		name, err := in.ReadBytes(end)
		name = bytes.TrimSuffix(name, []byte{end})
		if !null {
			name = bytes.TrimSuffix(name, []byte{'\r'})
		}
		if !null && bytes.ContainsRune(name, 0) {
			return nil, fmt.Errorf("name %d holds a NUL; -0 reads names that end in one", len(names)+1)
		}
		if len(name) > 0 {
			names = append(names, string(name))
		}
		if err == io.EOF {
			return names, nil
		}
		if err != nil {
			return nil, err
		}
	}
}
