/** Programs that are started. */
@NonNullByDefault
package dev.vakhta.provider.process;

import org.eclipse.jdt.annotation.NonNullByDefault;
