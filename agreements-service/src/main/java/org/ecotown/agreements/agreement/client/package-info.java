/**
 * The peers that agreements ask.
 */
@NullMarked
package org.ecotown.agreements.agreement.client;

import org.jspecify.annotations.NullMarked;
