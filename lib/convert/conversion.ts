import { Alignment, type LengthChange } from '../text/index.ts'

/** A converted text and the way back: any offset can be carried across, in both directions. */
export interface Conversion {
  readonly text: string
  /** Source offset to converted offset. One inside a stretch whose length changed goes to that stretch's start. */
  toConverted(offset: number): number
  /** Converted offset to source offset, likewise. */
  toSource(offset: number): number
}

/**
 * A conversion as it was written.
 * @param changes the stretches whose length it changed, in order
 */
export function conversionOf(text: string, changes: readonly LengthChange[]): Conversion {
  return changes.length === 0 ? new EvenText(text) : new AlignedText(text, new Alignment(changes))
}

/** Offsets are the same on both sides: most conversions are so. */
class EvenText implements Conversion {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toConverted(offset: number): number {
    return offset
  }

  toSource(offset: number): number {
    return offset
  }
}

class AlignedText implements Conversion {
  readonly text: string
  private readonly alignment: Alignment

  constructor(text: string, alignment: Alignment) {
    this.text = text
    this.alignment = alignment
  }

  toConverted(offset: number): number {
    return this.alignment.toOther(offset)
  }

  toSource(offset: number): number {
    return this.alignment.toSource(offset)
  }
}

/** A conversion of a text of which something was left out before. */
export function afterLeavingOut(left: Alignment, conversion: Conversion): Conversion {
  return {
    text: conversion.text,
    toConverted: (offset) => conversion.toConverted(left.toOther(offset)),
    toSource: (offset) => left.toSource(conversion.toSource(offset)),
  }
}
