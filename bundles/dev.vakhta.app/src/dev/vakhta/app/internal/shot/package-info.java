// Not for parameters and fields: SWT and the workbench say nothing of theirs, and parts are built after their
// constructor.
/** A picture of the window for whoever has no display. */
@org.eclipse.jdt.annotation.NonNullByDefault({RETURN_TYPE, TYPE_ARGUMENT})
package dev.vakhta.app.internal.shot;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
