// Command resparse turns summaries of the European Parliament's Legislative
// Observatory into structured data.
package main

import (
	"os"

	"resparse/cmd"
)

func main() {
	os.Exit(cmd.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
