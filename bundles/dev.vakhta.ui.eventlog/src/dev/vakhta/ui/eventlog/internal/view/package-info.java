// Not for parameters and fields: SWT and the workbench say nothing of theirs, and parts are built after their
// constructor.
/** The viewer of event logs: filter, bars over time, table, details, and the line below. For the UI thread, which waits for nothing. */
@org.eclipse.jdt.annotation.NonNullByDefault({RETURN_TYPE, TYPE_ARGUMENT})
package dev.vakhta.ui.eventlog.internal.view;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
