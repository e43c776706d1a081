//go:build !windows

package cmd

import (
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"

	"github.com/google/renameio/v2"
)

// longestName is the length of the longest file name, in bytes, that leaves
// room for what renameio adds to it. File systems allow 255.
const longestName = 255 - len(".") - len("9223372036854775807")

// createPending keeps the permissions of a file that stands there already.
func createPending(name string) (pendingFile, error) {
	dir, base := filepath.Split(name)
	if len(base) <= longestName {
		return newPending(name, renameio.WithExistingPermissions())
	}
	var options []renameio.Option
	if info, err := os.Lstat(name); err == nil {
		options = append(options, renameio.WithStaticPermissions(info.Mode().Perm()))
	}
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(base))
	stage := filepath.Join(dir, fmt.Sprintf(".resparse-%x", hash.Sum64()))
	f, err := newPending(stage, options...)
	if err != nil {
		return nil, err
	}
	return &longNamed{f, stage, name}, nil
}

func newPending(name string, options ...renameio.Option) (pendingFile, error) {
	options = append([]renameio.Option{renameio.WithTempDir(filepath.Dir(name)), renameio.WithPermissions(0o666)}, options...)
	f, err := renameio.NewPendingFile(name, options...)
	if err != nil {
		return nil, err // and no interface that holds a nil pointer
	}
	return f, nil
}

// longNamed is a file whose name leaves no room for a temporary one beside it.
// It gets a short name first, in the same folder.
type longNamed struct {
	pendingFile
	stage, target string
}

func (f *longNamed) CloseAtomicallyReplace() error {
	if err := f.pendingFile.CloseAtomicallyReplace(); err != nil {
		return err
	}
	if err := os.Rename(f.stage, f.target); err != nil {
		return errors.Join(err, os.Remove(f.stage))
	}
	return nil
}
