/**
 * What agreements-service takes from other services, in the words of both.
 */
@NullMarked
package org.ecotown.contract.agreements;

import org.jspecify.annotations.NullMarked;
