// Not for parameters and fields: SWT and the workbench say nothing of theirs, and parts are built after their
// constructor.
/** The demo cluster, opened and closed in the window. */
@org.eclipse.jdt.annotation.NonNullByDefault({RETURN_TYPE, TYPE_ARGUMENT})
package dev.vakhta.app.internal.demo;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
