package output

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"
)

// clear removes the temporary files of runs that were killed from a folder
// below f, before the first file is made there.
func (f *Folder) clear(dir string) {
	once, _ := f.cleared.LoadOrStore(dir, new(sync.Once))
	once.(*sync.Once).Do(func() {
		d, err := f.root.Open(dir)
		if err != nil {
			return // the folder is not there, or will be complained of when a file is made
		}
		defer d.Close()
		for {
			names, err := d.Readdirnames(1024)
			for _, name := range names {
				if pid, ok := tempOwner(name); ok && f.isStale(filepath.Join(dir, name), pid) {
					_ = f.root.Remove(filepath.Join(dir, name)) // the next run tries again
				}
			}
			if err != nil {
				return
			}
		}
	})
}

// tempOwner returns the process that made a temporary file, told by its name.
func tempOwner(name string) (pid int, ok bool) {
	owner, found := strings.CutPrefix(name, ".resparse-")
	owner, number, separated := strings.Cut(owner, "-")
	number, ended := strings.CutSuffix(number, ".tmp")
	pid, err := strconv.Atoi(owner)
	if !found || !separated || !ended || err != nil || pid < 1 || len(number) != 8 {
		return 0, false
	}
	if _, err := strconv.ParseUint(number, 16, 32); err != nil {
		return 0, false
	}
	return pid, true
}

// justMade is how long a file may go without a lock: its process makes it
// first and locks it then.
const justMade = 10 * time.Second

// isStale reports whether a temporary file belongs to no run any more: nobody
// has it locked, and it is not being made by another process.
func (f *Folder) isStale(name string, pid int) bool {
	info, err := f.root.Lstat(name)
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	if pid != os.Getpid() && isAlive(pid) && time.Since(info.ModTime()) < justMade {
		return false
	}
	file, err := f.root.Open(name)
	if err != nil {
		return false
	}
	defer file.Close()
	return lock(file)
}
