import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authors } from './authors.js';
import { ChannelAccess } from './channel-access.js';
import { ChannelSubjects } from './channel-subjects.js';
import { Channel } from './channel.entity.js';
import { ChannelsController } from './channels.controller.js';
import { ChannelsGateway } from './channels.gateway.js';
import { ChannelsListener } from './channels.listener.js';
import { ChannelsRepository } from './channels.repository.js';
import { ChannelsService } from './channels.service.js';
import { MessageTexts } from './message-texts.js';
import { Message } from './message.entity.js';
import { MessagesRepository } from './messages.repository.js';
import { MessagesService } from './messages.service.js';
import { PostsRepository } from './posts.repository.js';
import { ReadMarker } from './read-marker.entity.js';
import { Typing } from './typing.js';

@Module({
  imports: [TypeOrmModule.forFeature([Channel, Message, ReadMarker])],
  controllers: [ChannelsController],
  providers: [
    Authors,
    ChannelAccess,
    ChannelSubjects,
    ChannelsGateway,
    ChannelsListener,
    ChannelsRepository,
    ChannelsService,
    MessageTexts,
    MessagesRepository,
    MessagesService,
    PostsRepository,
    Typing,
  ],
  exports: [ChannelSubjects, ChannelsService],
})
export class ChannelsModule {}
