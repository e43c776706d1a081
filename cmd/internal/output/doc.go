// Package output writes what a run makes, and compares it with what is there.
//
// It takes names of files and folders, and bytes. A file appears whole or not at
// all: it is written under a temporary name beside its own and renamed when it
// is committed. A [Plan] says which file each input goes to, and what forbids
// that: two inputs for one file, or an input that would be lost.
//
// It promises that nothing is written outside the folder that the user named,
// whatever links are in it, that only regular files are replaced, and that no
// temporary file is left by a run that could end by itself; those of runs that
// were killed are removed by the next that writes to their folder.
//
// It knows nothing of records and formats, and prints nothing.
package output
