/**
 * Whether files are in use, as far as this computer's system tells: without a lock of our own, which could make a starting client fail.
 */
@NonNullByDefault
package dev.vakhta.provider.file.internal.use;

import org.eclipse.jdt.annotation.NonNullByDefault;
