/**
 * Exclusive access as the window has it: what is wanted while it is typed, the plan of it, and runs that go on whether somebody watches
 * or not. Knows no widgets. Jobs plan and run; what is typed belongs to one thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.ui.sessionlock.internal.run;
