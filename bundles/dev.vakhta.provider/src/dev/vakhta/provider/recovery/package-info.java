/**
 * How a file infobase that does not open is looked at and opened again: what locks it, who is inside and how sure that is, what can be done
 * about it, and the way back ({@link dev.vakhta.provider.recovery.FileRecovery}). Records of what was seen at one moment, for window and
 * command line alike; what holds a permission code shows it only when asked for it by name.
 */
@NonNullByDefault
package dev.vakhta.provider.recovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
