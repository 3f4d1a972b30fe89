/**
 * Opens file infobases again as a processing: {@link dev.vakhta.processing.recovery.Recover} over the facet
 * {@link dev.vakhta.provider.recovery.FileRecovery}. Window and command line name its parameters by the constants there.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.processing.recovery;
