// Not for parameters and fields: the workbench says nothing of its own, and pages are built after their constructor.
/** The page of the preferences about indexes of logs: where they are, how large, and how they are removed. */
@org.eclipse.jdt.annotation.NonNullByDefault({RETURN_TYPE, TYPE_ARGUMENT})
package dev.vakhta.ui.eventlog.internal.indexes;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
