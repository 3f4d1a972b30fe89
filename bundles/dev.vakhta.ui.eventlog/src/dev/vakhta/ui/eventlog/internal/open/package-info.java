// Not for parameters and fields: the workbench says nothing of its own.
/** The ways into a log: from a folder, from infobases, from sessions. */
@org.eclipse.jdt.annotation.NonNullByDefault({RETURN_TYPE, TYPE_ARGUMENT})
package dev.vakhta.ui.eventlog.internal.open;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
