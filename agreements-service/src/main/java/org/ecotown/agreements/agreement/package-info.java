/**
 * Agreements with parties and signatories.
 */
@NullMarked
package org.ecotown.agreements.agreement;

import org.jspecify.annotations.NullMarked;
