/**
 * Three video elements that move from slide to slide, however long the feed gets; knows nothing of React or of the API.
 *
 * A slide that comes near takes an element, a slide that goes gives it back: paused, emptied, and free for the next one.
 */
export interface Source {
  src: string;
  poster: string;
}

interface Player {
  element: HTMLVideoElement;
  slide: string | null;
}

const MOST = 3;

export class PlayerPool {
  readonly #players: Player[] = [];
  #active: string | null = null;
  #isMuted = true;
  /** Paused by hand: stays so until the person plays or moves on. */
  #isHeld = false;

  /** Puts an element with this video into the slide's host; the first frame replaces the poster without a flash. */
  place(slide: string, host: HTMLElement, { src }: Source): HTMLVideoElement {
    const player = this.#of(slide) ?? this.#free();
    const { element } = player;
    player.slide = slide;
    element.src = src;
    element.preload = slide === this.#active || this.#isPlaying() ? "auto" : "none";
    element.style.opacity = "0";
    host.append(element);
    if (slide === this.#active) this.#play(element);
    return element;
  }

  release(slide: string): void {
    const player = this.#of(slide);
    if (!player) return;
    player.slide = null;
    player.element.pause();
    player.element.removeAttribute("src");
    player.element.load();
    player.element.remove();
  }

  /** Plays this slide and stops the others at their beginning. */
  activate(slide: string | null): void {
    if (slide === this.#active) return;
    this.#active = slide;
    this.#isHeld = false;
    for (const { element, slide: own } of this.#players) {
      if (own === null || own === slide) continue;
      element.pause();
      element.currentTime = 0;
    }
    const player = slide === null ? undefined : this.#of(slide);
    if (player) this.#play(player.element);
  }

  /** Pauses or plays the active video; says whether it plays now. */
  toggle(): boolean {
    const player = this.#active === null ? undefined : this.#of(this.#active);
    if (!player) return false;
    this.#isHeld = !player.element.paused;
    if (this.#isHeld) player.element.pause();
    else this.#play(player.element);
    return !this.#isHeld;
  }

  setMuted(isMuted: boolean): void {
    this.#isMuted = isMuted;
    for (const { element } of this.#players) element.muted = isMuted;
  }

  /** The page went to the background or came back. */
  setVisible(isVisible: boolean): void {
    const player = this.#active === null ? undefined : this.#of(this.#active);
    if (!player) return;
    if (!isVisible) player.element.pause();
    else if (!this.#isHeld) this.#play(player.element);
  }

  /** The network is back: what could not load tries again. */
  recover(): void {
    for (const { element, slide } of this.#players) {
      if (slide === null || element.error === null) continue;
      element.load();
      if (slide === this.#active && !this.#isHeld) this.#play(element);
    }
  }

  #of(slide: string): Player | undefined {
    return this.#players.find((player) => player.slide === slide);
  }

  #isPlaying(): boolean {
    return this.#players.some(({ element }) => !element.paused);
  }

  #free(): Player {
    const free = this.#players.find((player) => player.slide === null);
    if (free) return free;
    const player: Player = { element: this.#make(), slide: null };
    this.#players.push(player);
    if (this.#players.length > MOST) throw new Error(`more than ${MOST} slides ask for a player`);
    return player;
  }

  #make(): HTMLVideoElement {
    const element = document.createElement("video");
    element.playsInline = true;
    element.loop = true;
    element.muted = this.#isMuted;
    element.tabIndex = -1;
    element.setAttribute("aria-hidden", "true");
    element.disableRemotePlayback = true;
    element.className = "absolute inset-0 size-full object-cover wide:object-contain";
    element.addEventListener("loadeddata", () => (element.style.opacity = "1"));
    element.addEventListener("playing", () => this.#preloadNeighbours());
    return element;
  }

  /** The neighbours load when the active video has what it needs, not before. */
  #preloadNeighbours(): void {
    for (const { element, slide } of this.#players) if (slide !== null) element.preload = "auto";
  }

  #play(element: HTMLVideoElement): void {
    element.preload = "auto";
    element.muted = this.#isMuted;
    element.play().catch((cause: unknown) => {
      // The browser wants a gesture before it lets a page sound: go on without sound.
      if (cause instanceof DOMException && cause.name === "NotAllowedError" && !element.muted) {
        element.muted = true;
        element.play().catch(() => undefined);
      }
    });
  }
}
