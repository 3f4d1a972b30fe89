/** Rows of objects filtered, grouped, sorted and flattened into the lines of a table. No SWT; safe from any thread. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.ui.rows;
