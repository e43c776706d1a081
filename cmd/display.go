package cmd

import "resparse/render"

// display returns a path or an argument as messages show it.
func display(name string) string { return render.DisplayName(name) }

// escape returns a message without characters that act on a terminal.
func escape(message string) string { return render.EscapeMessage(message) }
