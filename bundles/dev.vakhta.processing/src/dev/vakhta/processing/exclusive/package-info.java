/**
 * Exclusive access: an infobase is closed, emptied, held and given back. {@link dev.vakhta.processing.exclusive.ExclusiveAccess} makes
 * the plan and runs it; whoever runs it is told of every step, may wish for changes meanwhile, and answers the questions.
 *
 * <p>Everything blocks, for servers, disks and people: not for the UI thread. Permission codes are in no text and no exception.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.processing.exclusive;
