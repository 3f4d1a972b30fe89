/** Plug-ins from outside: what a jar says of itself, who signed it, what it needs, and how it gets into a folder and out again. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.cli.internal.plugin;
