/**
 * The session lock of a file infobase: the file {@code 1Cv8.cdn} in its folder, and the same list in cluster registries
 * ({@link dev.vakhta.format.lock.SessionLock}).
 *
 * <p>{@link dev.vakhta.format.lock.LockFiles} finds it, {@link dev.vakhta.format.lock.LockFile} reads it: whole, partly, or not at all, and
 * then nothing is guessed. Nothing here writes to a disk. Permission codes are plain text in these files; nothing here repeats them in
 * descriptions or messages.
 */
@NonNullByDefault
package dev.vakhta.format.lock;

import org.eclipse.jdt.annotation.NonNullByDefault;
