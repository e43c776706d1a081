package render

import "flag"

// The flag is accepted here, where no output is golden, so that one command
// rewrites those of all packages: go test ./... -update.
var _ = flag.Bool("update", false, "accepted for the packages that have golden outputs")
