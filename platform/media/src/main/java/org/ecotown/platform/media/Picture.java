package org.ecotown.platform.media;

/**
 * What the headers of a picture say.
 *
 * @param gradual whether a decoder must hold the whole of it (progressive JPEG, WebP)
 */
record Picture(int width, int height, boolean gradual, Orientation orientation) {

	long pixels() {
		return (long) this.width * this.height;
	}

	Picture turned(Orientation turn) {
		return new Picture(this.width, this.height, this.gradual, turn);
	}

}
