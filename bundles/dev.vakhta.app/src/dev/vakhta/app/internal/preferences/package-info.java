// Not for parameters and fields: SWT and the workbench say nothing of theirs, and parts are built after their
// constructor.
/** What is set for the whole window: language, look, refresh. */
@org.eclipse.jdt.annotation.NonNullByDefault({RETURN_TYPE, TYPE_ARGUMENT})
package dev.vakhta.app.internal.preferences;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
