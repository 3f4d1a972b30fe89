// Not for parameters and fields: SWT and the workbench say nothing of theirs, and parts are built after their
// constructor.
/** The session-lock editor: fields, what comes of them, and a line for each infobase. */
@org.eclipse.jdt.annotation.NonNullByDefault({RETURN_TYPE, TYPE_ARGUMENT})
package dev.vakhta.ui.sessionlock.internal.editor;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
