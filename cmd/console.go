package cmd

import (
	"fmt"
	"io"
	"os"
	"sync"

	"golang.org/x/term"

	"resparse/cmd/internal/input"
)

// console is standard error. While a progress bar is shown, messages go above
// it.
type console struct {
	w io.Writer

	mu  sync.Mutex
	bar io.Writer // nil while there is none
}

// Write writes a message.
func (c *console) Write(message []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.bar != nil {
		return c.bar.Write(message)
	}
	return c.w.Write(message)
}

// setBar has messages written above a bar.
func (c *console) setBar(bar io.Writer) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.bar = bar
}

// endBar waits for the bar to go, and keeps messages back meanwhile.
func (c *console) endBar(wait func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	wait()
	c.bar = nil
}

// printRemark prints a remark about a path.
func (c *console) printRemark(name string, r *input.Remark) {
	fmt.Fprintf(c, "resparse: %s: %s: %s\n", display(name), r.Severity, escape(r.Text))
}

// printError prints an error about a file or a stream.
func (c *console) printError(name string, err error) {
	fmt.Fprintf(c, "resparse: %s: %s\n", display(name), describe(err))
}

func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
