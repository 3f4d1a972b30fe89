/** What the window needs before its first view: the targets, the log. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.ui.start;
