/** The targets the window works with: the one place that holds their handles, reads their lists in jobs and keeps what is known. No SWT. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.ui.live;
