// Package input finds the inputs that the arguments of a command name, and
// reads them.
//
// It takes the arguments, the patterns that select files in folders, and
// standard input. It gives the inputs in the order of the arguments, those of a
// folder sorted by name, and the bytes of each.
//
// It promises that no symbolic link is followed in a folder, that no more than
// the limit is held in memory, and that nothing waits for a pipe after the run
// was interrupted. A file that cannot be read comes as an input with an error.
//
// It knows nothing of records, of outputs and of the formats of summaries, and
// prints nothing.
package input
