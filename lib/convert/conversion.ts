import { Alignment, type LengthChange } from '../text/index.ts'

/** A converted text and the way back: any offset can be carried across, in both directions. */
export interface Conversion {
  readonly text: string
  /** Source offset to converted offset. One inside a stretch whose length changed goes to that stretch's start. */
  toConverted(offset: number): number
  /** Converted offset to source offset, likewise. */
  toSource(offset: number): number
}

/** A conversion with the stretches whose length it changed. */
export class AlignedText implements Conversion {
  readonly text: string
  private readonly alignment: Alignment

  constructor(text: string, changes: readonly LengthChange[]) {
    this.text = text
    this.alignment = new Alignment(changes)
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
