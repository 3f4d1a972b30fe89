/**
 * An opened event log as the viewer knows it: which logs, the rows that were read, what is asked of them. Knows no widgets. Jobs read;
 * everything else belongs to one thread, unless it says otherwise.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.ui.eventlog.internal.log;
