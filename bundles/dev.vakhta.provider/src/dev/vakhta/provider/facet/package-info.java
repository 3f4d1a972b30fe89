/**
 * What a target may offer. "list" returns what is there or throws: empty is not failed. Ids are the cluster's own. Every call blocks,
 * ends within the target's time limit and stops when cancelled; lists and changes never share a channel.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.provider.facet;
