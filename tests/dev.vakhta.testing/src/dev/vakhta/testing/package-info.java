/** What tests of several bundles share: secrets that can be found again, storages for them, the demo cluster's time, processes to be killed. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.testing;
