//go:build !windows

package cmd

import (
	"path/filepath"

	"github.com/google/renameio/v2"
)

// createPending keeps the permissions of a file that stands there already.
func createPending(name string) (pendingFile, error) {
	return renameio.NewPendingFile(name,
		renameio.WithTempDir(filepath.Dir(name)),
		renameio.WithPermissions(0o666),
		renameio.WithExistingPermissions())
}
