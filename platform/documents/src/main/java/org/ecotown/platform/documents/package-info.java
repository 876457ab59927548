/**
 * Files by the hash of their content; what they mean and who may read them is for a
 * feature to say.
 */
@NullMarked
package org.ecotown.platform.documents;

import org.jspecify.annotations.NullMarked;
