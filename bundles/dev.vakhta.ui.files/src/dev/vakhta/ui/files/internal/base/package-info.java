/**
 * A file infobase that does not open: what was seen of it, what of that is chosen, and the changes it leads to. Knows no widgets. Jobs
 * read; everything else belongs to one thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.ui.files.internal.base;
